// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "sheet/blocks.hpp"
#include "workbook/mends.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

// The prefix of the template's own styles.
constexpr std::string_view kOurs = "TMM_";

// The style that all others are based on.
constexpr std::string_view kDefault = "Default";

// By these the styles of a workbook that another program wrote differ from ours, if they do.
constexpr std::string_view kOfStyle[] = {"CharFontName",  "CharHeight",    "CharWeight",
                                         "CharColor",     "CellBackColor", "HoriJustify",
                                         "IsTextWrapped", "ShrinkToFit"};

std::string make_of_style(const Ref<uno::XNameAccess>& styles, const String& name) {
  const Any element = uno::XNameAccess::element(styles, name);
  const auto style = Interface::share(element.view().interface());
  std::string make = uno::XStyle::parent(uno::query<uno::XStyle>(style)).utf8();
  for (const std::string_view property : kOfStyle) {
    make += "|" + text_property(style, property) + "|" +
            std::to_string(number_property(style, property));
  }
  return make;
}

void load_styles(const Ref<uno::XModel>& model, const std::string& url) {
  const auto families =
      uno::XStyleFamiliesSupplier::style_families(uno::query<uno::XStyleFamiliesSupplier>(model));
  uno::XStyleLoader::load(
      uno::query<uno::XStyleLoader>(families), String(url),
      uno::Sequence<uno::PropertyValue>({{String("OverwriteStyles"), Any::of_boolean(true)},
                                         {String("LoadCellStyles"), Any::of_boolean(true)},
                                         {String("LoadPageStyles"), Any::of_boolean(false)}}));
}

Interface defaults_of(const Ref<uno::XModel>& model) {
  return uno::XMultiServiceFactory::create_instance(uno::query<uno::XMultiServiceFactory>(model),
                                                    String("com.sun.star.sheet.Defaults"));
}

// What a style leaves open, the document's own defaults say, and these do not come with styles.
void set_defaults(const Ref<uno::XModel>& ours, const Ref<uno::XModel>& theirs) {
  const auto wanted = defaults_of(ours);
  const auto found = defaults_of(theirs);
  set_property(found, "CharFontName", property(wanted, "CharFontName"));
  try {
    set_property(found, "CharHeight", property(wanted, "CharHeight"));
  } catch (const uno::OfficeError&) {
    // LibreOffice 7.0 has no such default: texts keep the height that the file gave them.
  }
}

// What all cells with one look share, to be set for all of them at once.
struct Shared {
  Any value;
  std::vector<uno::CellRangeAddress> ranges;
};

void set_validations(const SheetPair& pair, const Ref<uno::XModel>& model, const Looks& looks) {
  std::map<std::string, Shared> all;
  for (const LookRange& range : looks.ranges()) {
    if (range.look.validation.empty()) continue;
    Shared& shared = all[range.look.validation];
    if (shared.ranges.empty())
      shared.value = property(cells_of(pair.reference, range.at), "Validation");
    uno::CellRangeAddress at = range.at;
    at.sheet = pair.area.sheet;
    shared.ranges.push_back(at);
  }
  for (const auto& [words, shared] : all)
    set_property(joined(model, shared.ranges), "Validation", shared.value);
}

void set_conditions(const SheetPair& pair) {
  const Any formats = property(pair.reference, "ConditionalFormats");
  const auto all = uno::XConditionalFormats::all(
      uno::query<uno::XConditionalFormats>(Interface::share(formats.view().interface())));
  for (const auto& format : all) {
    const Any range = property(format, "Range");
    for (const uno::CellRangeAddress& at : uno::XSheetCellRanges::range_addresses(
             uno::query<uno::XSheetCellRanges>(Interface::share(range.view().interface())))) {
      set_property(cells_of(pair.own, at), "ConditionalFormat",
                   property(cells_of(pair.reference, at), "ConditionalFormat"));
    }
  }
}

// All that is not the styles' goes and comes anew, because of what the office records of
// conditional formats: undoing that they were set leaves cells without any, and only clearing
// before brings the old ones back; redone over old ones, or several ranges at once, cells get
// those of others.
void set_looks(const SheetPair& pair, const Ref<uno::XModel>& model, const Looks& looks,
               const std::vector<LookRange>& styles) {
  clear(cells_of(pair.own, pair.area), uno::CellFlags::hard_attributes);
  for (const LookRange& range : styles)
    set_property(cells_of(pair.own, range.at), "CellStyle", Any(String(range.look.style)));
  set_validations(pair, model, looks);
  set_conditions(pair);
}

bool all_have(const Looks& looks, const LookRange& range) {
  for (std::int32_t row = range.at.start_row; row <= range.at.end_row; ++row) {
    for (std::int32_t column = range.at.start_column; column <= range.at.end_column; ++column) {
      if (looks.at(column, row).style != range.look.style) return false;
    }
  }
  return true;
}

}  // namespace

void find_styles(const Reference& reference, const Ref<uno::XModel>& model, Mends& mends) {
  const auto ours = cell_styles(reference.model());
  const auto theirs = cell_styles(model);
  std::size_t count = 0;
  for (const String& name : uno::XNameAccess::names(ours)) {
    if (!name.utf8().starts_with(kOurs) && name.utf8() != kDefault) continue;
    if (!uno::XNameAccess::has(theirs, name) ||
        make_of_style(ours, name) != make_of_style(theirs, name))
      ++count;
  }
  if (count == 0) return;
  mends.push_back(
      {Part::Styles, count, {}, [=, ours_model = reference.model(), url = reference.url()] {
         load_styles(model, url);
         set_defaults(ours_model, model);
       }});
}

void find_looks(const SheetPair& pair, const Looks& looks, const Ref<uno::XModel>& model,
                Mends& mends) {
  const Looks own(model, pair.own, pair.area);
  std::size_t formats = 0;
  std::size_t lists = 0;
  std::size_t marks = 0;
  for (std::int32_t row = 0; row <= pair.area.end_row; ++row) {
    for (std::int32_t column = 0; column <= pair.area.end_column; ++column) {
      const Look& expected = looks.at(column, row);
      const Look& found = own.at(column, row);
      if (found.style != expected.style || found.hard != expected.hard) ++formats;
      if (found.validation != expected.validation) ++lists;
      if (found.conditions != expected.conditions) ++marks;
    }
  }
  if (formats + lists + marks == 0) return;
  std::vector<LookRange> styles;
  for (LookRange range : looks.ranges()) {
    range.at.sheet = pair.area.sheet;
    if (!all_have(own, range)) styles.push_back(std::move(range));
  }
  mends.push_back({Part::Formats, formats, {}, [=] { set_looks(pair, model, looks, styles); }});
  mends.push_back({Part::Lists, lists});
  mends.push_back({Part::Marks, marks});
}

}  // namespace poa::extension
