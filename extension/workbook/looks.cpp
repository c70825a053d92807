// SPDX-License-Identifier: MPL-2.0
#include "workbook/looks.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "sheet/blocks.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Interface;
using uno::Ref;
using uno::String;

constexpr std::string_view kNumberFormat = "NumberFormat";

// What a paste or a person gives a cell besides its style. The last two are told apart.
constexpr std::string_view kProperties[] = {
    "CellBackColor",  "CharColor",       "CharFontName",  "CharHeight",    "CharWeight",
    "CharPosture",    "CharUnderline",   "CharOverline",  "CharStrikeout", "CharContoured",
    "CharShadowed",   "CharLocale",      "HoriJustify",   "VertJustify",   "Orientation",
    "RotateAngle",    "ParaIndent",      "IsTextWrapped", "ShrinkToFit",   "NumberFormat",
    "CellProtection", "TopBorder",       "BottomBorder",  "LeftBorder",    "RightBorder",
    "DiagonalTLBR",   "DiagonalBLTR",    "ShadowFormat",  "ParaTopMargin", "ParaBottomMargin",
    "ParaLeftMargin", "ParaRightMargin", "WritingMode",   "Validation",    "ConditionalFormat"};
constexpr std::size_t kValidation = std::size(kProperties) - 2;
constexpr std::size_t kConditions = std::size(kProperties) - 1;

constexpr std::string_view kValidationProperties[] = {
    "Type",       "ShowInputMessage", "InputTitle",      "InputMessage", "ShowErrorMessage",
    "ErrorTitle", "ErrorMessage",     "ErrorAlertStyle", "ShowList",     "IgnoreBlankCells"};

// References of all conditions are written as from here: far from the edges of the sheet.
constexpr std::int32_t kColumn = 100;
constexpr std::int32_t kRow = 1000;

const uno::Sequence<String>& property_names() {
  static const uno::Sequence<String> names = [] {
    std::vector<String> all;
    for (const std::string_view name : kProperties) all.emplace_back(name);
    return uno::Sequence<String>(all);
  }();
  return names;
}

std::string word_for(const Any& value) {
  if (const rtl_uString* text = value.view().text()) return uno::to_utf8(text);
  return std::to_string(value.view().number().value_or(-1));
}

std::string validation_of(const Interface& cells, ConditionWriter& writer) {
  const Any value = property(cells, "Validation");
  const auto validation = Interface::share(value.view().interface());
  std::string words = writer.written(validation);
  for (const std::string_view name : kValidationProperties)
    words += "|" + word_for(property(validation, name));
  return words;
}

std::string conditions_of(const Interface& cells, ConditionWriter& writer) {
  const Any value = property(cells, "ConditionalFormat");
  const auto entries = uno::query<uno::XIndexAccess>(Interface::share(value.view().interface()));
  std::string words;
  const std::int32_t count = uno::XIndexAccess::count(entries);
  for (std::int32_t at = 0; at < count; ++at) {
    const Any element = uno::XIndexAccess::element(entries, at);
    const auto entry = Interface::share(element.view().interface());
    words += writer.written(entry) + "|" +
             uno::XSheetConditionalEntry::style_name(uno::query<uno::XSheetConditionalEntry>(entry))
                 .utf8() +
             "\n";
  }
  return words;
}

bool is_locked(const Interface& cells) {
  const Any value = property(cells, "CellProtection");
  const auto protection = uno::struct_in<uno::CellProtection>(value.view());
  return !protection || protection->locked != 0;
}

// The office gives a formula's cell the format of what it computes, which may well be the style's.
bool is_format_of_style(const Interface& cells, const Ref<uno::XNameAccess>& styles) {
  const Any style = uno::XNameAccess::element(styles, String(text_property(cells, "CellStyle")));
  return number_property(Interface::share(style.view().interface()), kNumberFormat) ==
         number_property(cells, kNumberFormat);
}

Look look_of(const Interface& cells, const Ref<uno::XNameAccess>& styles, ConditionWriter& writer) {
  const auto states =
      uno::XPropertyState::states(uno::query<uno::XPropertyState>(cells), property_names());
  const auto direct = [&](std::size_t place) {
    return states[place].value == uno::PropertyState::direct;
  };
  Look look;
  look.style = text_property(cells, "CellStyle");
  for (std::size_t place = 0; place < kValidation; ++place) {
    if (!direct(place)) continue;
    look.hard |= kProperties[place] != kNumberFormat || !is_format_of_style(cells, styles);
  }
  if (direct(kValidation)) look.validation = validation_of(cells, writer);
  if (direct(kConditions)) look.conditions = conditions_of(cells, writer);
  look.locked = is_locked(cells);
  return look;
}

}  // namespace

ConditionWriter::ConditionWriter(const Ref<uno::XModel>& model)
    : parser_(uno::query<uno::XFormulaParser>(uno::XMultiServiceFactory::create_instance(
          uno::query<uno::XMultiServiceFactory>(model),
          String("com.sun.star.sheet.FormulaParser")))) {}

std::string ConditionWriter::formula(const String& text, const uno::CellAddress& from) {
  std::string& written = known_[{text.utf8(), from.column, from.row}];
  if (!written.empty()) return written;
  const auto tokens = uno::XFormulaParser::parse(parser_, text, from);
  written = without_repeated_sheets(
      uno::XFormulaParser::print(parser_, uno::Sequence<uno::FormulaToken>(tokens),
                                 {from.sheet, kColumn, kRow})
          .utf8());
  return written;
}

std::string ConditionWriter::written(const Interface& condition) {
  const auto seen = uno::query<uno::XSheetCondition>(condition);
  const uno::CellAddress from = uno::XSheetCondition::source_position(seen);
  return std::to_string(static_cast<std::int32_t>(uno::XSheetCondition::condition_operator(seen))) +
         "|" + formula(uno::XSheetCondition::formula1(seen), from) + "|" +
         formula(uno::XSheetCondition::formula2(seen), from);
}

Looks::Looks(const Ref<uno::XModel>& model, const Ref<uno::XSpreadsheet>& sheet,
             const uno::CellRangeAddress& area)
    : columns_(sheet::columns_of(area)), places_(columns_ * sheet::rows_of(area)) {
  ConditionWriter writer(model);
  const auto styles = cell_styles(model);
  const auto formats = uno::XCellFormatRangesSupplier::cell_format_ranges(
      uno::query<uno::XCellFormatRangesSupplier>(cells_of(sheet, area)));
  const std::int32_t count = uno::XIndexAccess::count(formats);
  for (std::int32_t at = 0; at < count; ++at) {
    const Any element = uno::XIndexAccess::element(formats, at);
    const auto cells = Interface::share(element.view().interface());
    const uno::CellRangeAddress address = sheet::address_of(cells);
    for (std::int32_t row = address.start_row; row <= address.end_row; ++row) {
      const auto first =
          places_.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(row) * columns_);
      std::fill(first + address.start_column, first + address.end_column + 1, ranges_.size());
    }
    ranges_.push_back({address, look_of(cells, styles, writer)});
  }
}

}  // namespace poa::extension
