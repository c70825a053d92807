// SPDX-License-Identifier: MPL-2.0
#include "ui/report_look.hpp"

#include <algorithm>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XFormulaParser.hpp>
#include <com/sun/star/sheet/XSheetCellRanges.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntry.hpp>
#include <com/sun/star/sheet/XUniqueCellFormatRangesSupplier.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <iterator>
#include <map>
#include <regex>
#include <set>

#include "office/property.hpp"
#include "office/uno_text.hpp"
#include "ui/report_commands.hpp"

namespace poa::office {
namespace {

using css::beans::PropertyState_DIRECT_VALUE;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// What may be set on a cell itself; the last two are told by more than that they are there.
constexpr const char* kHard[] = {"CellBackColor", "CharColor",   "CharFontName",     "CharHeight",
                                 "CharWeight",    "CharPosture", "HoriJustify",      "VertJustify",
                                 "IsTextWrapped", "ShrinkToFit", "CellProtection",   "TopBorder",
                                 "BottomBorder",  "Validation",  "ConditionalFormat"};

class Reader {
 public:
  explicit Reader(const Document& workbook)
      : parser_(Reference<css::lang::XMultiServiceFactory>(workbook.uno(), UNO_QUERY_THROW)
                    ->createInstance("com.sun.star.sheet.FormulaParser"),
                UNO_QUERY_THROW),
        formats_(Reference<css::util::XNumberFormatsSupplier>(workbook.uno(), UNO_QUERY_THROW)
                     ->getNumberFormats()) {}

  std::string look(const Reference<css::uno::XInterface>& cells) {
    std::string line = to_utf8(property<rtl::OUString>(cells, "CellStyle")) + " " + format(cells);
    for (const std::string& name : hard(cells)) {
      line += " " + name;
      if (name == "Validation") line += validation(cells);
      if (name == "ConditionalFormat") line += conditions(cells);
    }
    return line;
  }

 private:
  // In one call, because the office is another process.
  static std::vector<std::string> hard(const Reference<css::uno::XInterface>& cells) {
    css::uno::Sequence<rtl::OUString> names(static_cast<sal_Int32>(std::size(kHard)));
    std::transform(std::begin(kHard), std::end(kHard), names.getArray(),
                   [](const char* name) { return to_uno(name); });
    const auto states =
        Reference<css::beans::XPropertyState>(cells, UNO_QUERY_THROW)->getPropertyStates(names);
    std::vector<std::string> hard;
    for (sal_Int32 at = 0; at < names.getLength(); ++at) {
      if (states[at] == PropertyState_DIRECT_VALUE) hard.emplace_back(kHard[at]);
    }
    return hard;
  }
  std::string format(const Reference<css::uno::XInterface>& cells) {
    return to_utf8(property<rtl::OUString>(
        formats_->getByKey(property<sal_Int32>(cells, "NumberFormat")), "FormatString"));
  }
  std::string validation(const Reference<css::uno::XInterface>& cells) {
    const auto value = property<Reference<css::uno::XInterface>>(cells, "Validation");
    std::string line = " " + condition(value);
    for (const char* name : {"InputTitle", "InputMessage", "ErrorTitle", "ErrorMessage"})
      line += "|" + to_utf8(property<rtl::OUString>(value, name));
    for (const char* name : {"ShowInputMessage", "ShowErrorMessage", "IgnoreBlankCells"})
      line += property<bool>(value, name) ? "|1" : "|0";
    return line + "|" + std::to_string(property<sal_Int16>(value, "ShowList"));
  }
  std::string conditions(const Reference<css::uno::XInterface>& cells) {
    const Reference<css::container::XIndexAccess> entries(
        property<Reference<css::uno::XInterface>>(cells, "ConditionalFormat"), UNO_QUERY_THROW);
    std::string line;
    for (sal_Int32 at = 0; at < entries->getCount(); ++at) {
      const Reference<css::sheet::XSheetConditionalEntry> entry(entries->getByIndex(at),
                                                                UNO_QUERY_THROW);
      line += " " + condition(entry) + ">" + to_utf8(entry->getStyleName());
    }
    return line;
  }
  std::string condition(const Reference<css::uno::XInterface>& object) {
    const Reference<css::sheet::XSheetCondition> condition(object, UNO_QUERY_THROW);
    const css::table::CellAddress from = condition->getSourcePosition();
    const auto seen = [&](const rtl::OUString& formula) {
      std::string& known = known_[to_utf8(formula) + "@" + std::to_string(from.Column) + "." +
                                  std::to_string(from.Row)];
      if (known.empty()) {
        known = without_repeated_sheets(to_utf8(parser_->printFormula(
                    parser_->parseFormula(formula, from), {from.Sheet, 100, 1000}))) +
                ";";
      }
      return known;
    };
    return std::to_string(static_cast<int>(condition->getOperator())) + "|" +
           seen(condition->getFormula1()) + seen(condition->getFormula2());
  }

  Reference<css::sheet::XFormulaParser> parser_;
  Reference<css::util::XNumberFormats> formats_;
  std::map<std::string, std::string> known_;
};

bool is_merged(const Range& cells) {
  return Reference<css::util::XMergeable>(cells.uno(), UNO_QUERY_THROW)->getIsMerged();
}

// The cells that are formatted alike are asked for together, because the office is another process.
void add_sheet(const Document& workbook, const std::string& name, Reader& reader,
               std::vector<std::string>& lines) {
  const Reference<css::container::XIndexAccess> formats(
      Reference<css::sheet::XUniqueCellFormatRangesSupplier>(workbook.used(name).uno(),
                                                             UNO_QUERY_THROW)
          ->getUniqueCellFormatRanges(),
      UNO_QUERY_THROW);
  for (sal_Int32 at = 0; at < formats->getCount(); ++at) {
    const Reference<css::uno::XInterface> alike(formats->getByIndex(at), UNO_QUERY_THROW);
    const Range first(Reference<css::table::XCellRange>(
        Reference<css::container::XIndexAccess>(alike, UNO_QUERY_THROW)->getByIndex(0),
        UNO_QUERY_THROW));
    const std::string look = reader.look(first.uno()) + (is_merged(first) ? " merged" : "");
    for (const auto& place :
         Reference<css::sheet::XSheetCellRanges>(alike, UNO_QUERY_THROW)->getRangeAddresses()) {
      for (int row = place.StartRow; row <= place.EndRow; ++row) {
        for (int column = place.StartColumn; column <= place.EndColumn; ++column)
          lines.push_back(name + " " + std::to_string(column) + "," + std::to_string(row) + " " +
                          look);
      }
    }
  }
}

}  // namespace

std::vector<std::string> look_of(const Document& workbook) {
  Reader reader(workbook);
  std::vector<std::string> lines;
  for (const char* sheet :
       {"TMM-F004", "Hallazgos", "Resumen", "Anterior", "Importación", "Catálogos"})
    add_sheet(workbook, sheet, reader, lines);
  std::sort(lines.begin(), lines.end());
  return lines;
}

std::vector<std::string> rows_of(const Document& workbook) {
  const Reference<css::table::XColumnRowRange> sheet(form_sheet(workbook), UNO_QUERY_THROW);
  std::vector<std::string> lines;
  for (int row = 0; row < workbook.used_rows("TMM-F004"); ++row) {
    const Reference<css::uno::XInterface> properties(sheet->getRows()->getByIndex(row),
                                                     UNO_QUERY_THROW);
    const bool optimal = property<bool>(properties, "OptimalHeight");
    lines.push_back("row " + std::to_string(row) +
                    (property<bool>(properties, "IsVisible") ? " seen " : " hidden ") +
                    (optimal ? "as high as its texts"
                             : std::to_string(property<sal_Int32>(properties, "Height"))));
  }
  return lines;
}

std::string without_repeated_sheets(const std::string& formula) {
  static const std::regex repeated(R"re((\$[^\s$;:()]+\.)(\$[A-Z]+\$\d+):\1)re");
  return std::regex_replace(formula, repeated, "$1$2:");
}

std::string difference(const std::vector<std::string>& found,
                       const std::vector<std::string>& expected) {
  constexpr int kShown = 6;
  std::string text;
  const auto add = [&](const std::vector<std::string>& from, const std::vector<std::string>& others,
                       const char* sign) {
    const std::multiset<std::string> there(others.begin(), others.end());
    int shown = 0;
    for (const std::string& line : from) {
      if (!there.contains(line) && ++shown <= kShown) text += sign + line + "\n";
    }
  };
  add(found, expected, "+ ");
  add(expected, found, "- ");
  return text;
}

}  // namespace poa::office
