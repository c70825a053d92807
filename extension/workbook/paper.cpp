// SPDX-License-Identifier: MPL-2.0
#include "workbook/paper.hpp"

#include <string>
#include <string_view>

#include "workbook/page_breaks.hpp"
#include "workbook/sheets.hpp"
#include "workbook/undo_action.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

struct Style {
  std::string_view name;  // of the template's page style
  std::int32_t width;     // in hundredths of a millimetre
  std::int32_t height;
};

constexpr Style kCarta{"Carta", 27940, 21590};
constexpr Style kOficio{"Oficio", 34000, 21600};
constexpr std::int32_t kTolerance = 100;  // .xlsx counts in inches
constexpr std::string_view kPageStyle = "PageStyle";

// What a style that is made has of the one that the form had; what turns a part on comes first.
constexpr std::string_view kTaken[] = {"LeftMargin",
                                       "RightMargin",
                                       "TopMargin",
                                       "BottomMargin",
                                       "CenterHorizontally",
                                       "CenterVertically",
                                       "HeaderIsOn",
                                       "FooterIsOn",
                                       "HeaderHeight",
                                       "FooterHeight",
                                       "HeaderBodyDistance",
                                       "FooterBodyDistance",
                                       "RightPageHeaderContent",
                                       "RightPageFooterContent"};

const Style& style_for(Paper paper) { return paper == Paper::Carta ? kCarta : kOficio; }

Ref<uno::XPropertySet> sheet_of(const Workbook& workbook) {
  return uno::query<uno::XPropertySet>(workbook.sheet());
}

Ref<uno::XPropertySet> style_of_form(const Workbook& workbook) {
  return uno::query<uno::XPropertySet>(page_style_of(workbook.model(), workbook.sheet()));
}

void set(const Ref<uno::XPropertySet>& style, std::string_view property, const Any& value) {
  uno::XPropertySet::set_property_value(style, String(property), value);
}

void make_style(const Workbook& workbook, const Style& wanted) {
  const auto like = style_of_form(workbook);
  const auto made = uno::XMultiServiceFactory::create_instance(
      uno::query<uno::XMultiServiceFactory>(workbook.model()),
      String("com.sun.star.style.PageStyle"));
  const auto style = uno::query<uno::XStyle>(made);
  uno::XNameContainer::insert(
      uno::query<uno::XNameContainer>(page_styles(workbook.model())), String(wanted.name),
      Any::of_interface(style.raw(), uno::Type::interface(uno::XStyle::type_name)));
  const auto properties = uno::query<uno::XPropertySet>(made);
  set(properties, "IsLandscape", Any::of_boolean(true));
  set(properties, "Width", Any::of_long(wanted.width));
  set(properties, "Height", Any::of_long(wanted.height));
  for (const std::string_view name : kTaken)
    set(properties, name, uno::XPropertySet::property_value(like, String(name)));
  set(properties, "ScaleToPagesX", Any::of_short(1));
  set(properties, "ScaleToPagesY", Any::of_short(0));
}

void choose_style(const Workbook& workbook, std::string_view name) {
  const auto sheet = sheet_of(workbook);
  const Any before = uno::XPropertySet::property_value(sheet, String(kPageStyle));
  const Any after(String{name});
  set(sheet, kPageStyle, after);
  if (!is_recorded(workbook)) return;
  uno::XUndoManager::add(uno::XUndoManagerSupplier::undo_manager(
                             uno::query<uno::XUndoManagerSupplier>(workbook.model())),
                         make_undo_action([=] { set(sheet, kPageStyle, before); },
                                          [=] { set(sheet, kPageStyle, after); }));
}

}  // namespace

Paper paper_of(const Workbook& workbook) {
  const Any width = uno::XPropertySet::property_value(style_of_form(workbook), String("Width"));
  const double wide = width.view().number().value_or(0);
  return wide >= kOficio.width - kTolerance ? Paper::Oficio : Paper::Carta;
}

void set_paper(const EditableWorkbook& workbook, Paper paper) {
  const Style& style = style_for(paper);
  if (!uno::XNameAccess::has(page_styles(workbook.model()), String(style.name)))
    make_style(workbook, style);
  choose_style(workbook, style.name);
  keep_last_goal_with_signatures(workbook);
}

}  // namespace poa::extension
