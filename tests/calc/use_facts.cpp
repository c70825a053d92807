// SPDX-License-Identifier: MPL-2.0
#include "calc/use_facts.hpp"

#include <algorithm>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/drawing/XDrawPage.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/sheet/XNamedRange.hpp>
#include <com/sun/star/sheet/XSheetAuditing.hpp>
#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XSheetConditionalEntries.hpp>
#include <regex>
#include <set>

#include "calc/filled_report.hpp"
#include "office/file_contents.hpp"
#include "office/guarded.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using css::uno::XInterface;

using Addresses = std::set<std::string>;

std::string shown(const CellValue& value) {
  const std::string text = text_of(value);
  return std::holds_alternative<std::string>(value) ? '"' + text + '"' : text;
}

// The cells with a condition that holds. No interface tells; a page for browsers does.
Addresses coloured_cells(const Document& document, const std::filesystem::path& scratch) {
  const std::filesystem::path page = scratch / "page.html";
  document.store(page, Format::Html);
  const std::string html = contents_of(page);
  static const std::regex kColoured(R"(bgcolor="#ff0000"[^>]*>(?:<[^>]*>)*([A-Z]+[0-9]+)<)",
                                    std::regex::icase);
  Addresses found;
  for (std::sregex_iterator match(html.begin(), html.end(), kColoured), end; match != end; ++match)
    found.insert(match->str(1));
  return found;
}

css::awt::Point middle(const Reference<css::drawing::XShape>& shape) {
  const auto position = shape->getPosition();
  const auto size = shape->getSize();
  return {position.X + size.Width / 2, position.Y + size.Height / 2};
}

// The middles of the circles that Calc draws around refused entries (Tools > Detective).
std::vector<css::awt::Point> circles(const Document& document) {
  const Range uses = document.range(kUsesSheet, "A1");
  const Reference<css::sheet::XSheetAuditing> auditing(uses.sheet(), UNO_QUERY_THROW);
  const Reference<css::drawing::XDrawPagesSupplier> pages(document.uno(), UNO_QUERY_THROW);
  const Reference<css::container::XIndexAccess> shapes(
      pages->getDrawPages()->getByIndex(uses.address().Sheet), UNO_QUERY_THROW);
  const sal_Int32 others = shapes->getCount();  // the chart
  auditing->showInvalid();
  std::vector<css::awt::Point> middles;
  for (sal_Int32 index = others; index < shapes->getCount(); ++index) {
    middles.push_back(middle({shapes->getByIndex(index), UNO_QUERY_THROW}));
  }
  auditing->clearArrows();
  return middles;
}

// Returns the refused cells of `cells`, which begin at column A and the first row of the uses.
Addresses refused_cells(const Document& document, const Range& cells) {
  const auto corner = [&cells](int column, int row) {
    return property<css::awt::Point>(cells.cell(column, row).uno(), "Position");
  };
  std::vector<sal_Int32> lefts;
  std::vector<sal_Int32> tops;
  for (int column = 0; column < cells.columns(); ++column) lefts.push_back(corner(column, 0).X);
  for (int row = 0; row < cells.rows(); ++row) tops.push_back(corner(0, row).Y);
  const auto index = [](const std::vector<sal_Int32>& starts, sal_Int32 place) {
    return std::upper_bound(starts.begin(), starts.end(), place) - starts.begin() - 1;
  };
  Addresses refused;
  for (const css::awt::Point& circle : circles(document)) {
    refused.insert(static_cast<char>('A' + index(lefts, circle.X)) +
                   std::to_string(kFirstUsesRow + index(tops, circle.Y)));
  }
  return refused;
}

std::string condition_formula(const Cell& cell) {
  const Reference<css::sheet::XSheetConditionalEntries> entries(
      property<Reference<XInterface>>(cell.uno(), "ConditionalFormat"), UNO_QUERY_THROW);
  const Reference<css::container::XIndexAccess> all(entries, UNO_QUERY_THROW);
  if (all->getCount() != 1) return std::to_string(all->getCount()) + " conditions";
  return to_utf8(
      Reference<css::sheet::XSheetCondition>(all->getByIndex(0), UNO_QUERY_THROW)->getFormula1());
}

std::string validity_formula(const Cell& cell) {
  return to_utf8(Reference<css::sheet::XSheetCondition>(
                     property<Reference<XInterface>>(cell.uno(), "Validation"), UNO_QUERY_THROW)
                     ->getFormula1());
}

class Reader {
 public:
  Reader(const Document& document, const std::vector<UsedCall>& calls,
         const std::filesystem::path& scratch)
      : cells_(document.range(kUsesSheet, "A" + std::to_string(kFirstUsesRow) + ":W" +
                                              std::to_string(kFirstUsesRow + calls.size() - 1))),
        formulas_(cells_.formulas()),
        values_(cells_.values()),
        coloured_(coloured_cells(document, scratch)),
        refused_(refused_cells(document, cells_)) {}

  [[nodiscard]] Fact fact(const Use& use, int row) const {
    const std::string at = use.column + std::to_string(kFirstUsesRow + row);
    const int column = use.column - 'A';
    switch (use.kind) {
      case UseKind::Cell:
        return fact_of_cells(row, column, 1);
      case UseKind::Matrix:
        return fact_of_cells(row, column, 4);
      case UseKind::Condition:
        return {condition_formula(cells_.cell(column, row)),
                coloured_.contains(at) ? kShows : kDoesNotShow};
      case UseKind::Validity:
      case UseKind::ListValidity:
        return {validity_formula(cells_.cell(column, row)),
                refused_.contains(at) ? kRefuses : kAccepts};
    }
    throw OfficeError("unknown use");
  }

 private:
  [[nodiscard]] Fact fact_of_cells(int row, int column, int count) const {
    const auto& values = values_[static_cast<std::size_t>(row)];
    const auto first = static_cast<std::size_t>(column);
    Fact fact{formulas_[static_cast<std::size_t>(row)][first], shown(values[first])};
    for (int next = 1; next < count; ++next) {
      fact.outcome += " " + shown(values[first + static_cast<std::size_t>(next)]);
    }
    return fact;
  }

  Range cells_;
  std::vector<std::vector<std::string>> formulas_;
  std::vector<std::vector<CellValue>> values_;
  Addresses coloured_;
  Addresses refused_;
};

using Names = Reference<css::container::XNameAccess>;

Names names_of(const Reference<XInterface>& document_or_sheet) {
  return {property<Reference<XInterface>>(document_or_sheet, "NamedRanges"), UNO_QUERY_THROW};
}

Fact fact_of(const Names& names, const std::string& name) {
  if (!names->hasByName(to_uno(name))) return {"no such name", {}};
  const Reference<css::sheet::XNamedRange> named(names->getByName(to_uno(name)), UNO_QUERY_THROW);
  return {to_utf8(named->getContent()), {}};
}

std::string told(const Fact& fact) { return fact.formula + " → " + fact.outcome; }

}  // namespace

Facts facts_of(const Document& document, const std::vector<UsedCall>& calls,
               const std::filesystem::path& scratch) {
  return guarded("look at every function", [&] {
    const Reader reader(document, calls, scratch);
    const Names global = names_of(document.uno());
    const Names local = names_of(document.range(kUsesSheet, "A1").sheet());
    Facts facts;
    int row = 0;
    for (const UsedCall& call : calls) {
      for (const Use& use : uses()) {
        facts[{call.label, std::string(use.what)}] = reader.fact(use, row);
      }
      const CallInRow named{.row = kFirstUsesRow + row++};
      for (const char* kind : {kGlobalName, kRelativeName, kNameFromCell}) {
        facts[{call.label, kind}] = fact_of(global, named.name(kind));
      }
      facts[{call.label, kLocalName}] = fact_of(local, named.name(kLocalName));
    }
    return facts;
  });
}

std::string differences(const Facts& found, const Facts& expected) {
  std::string text;
  for (const auto& [use, fact] : expected) {
    const auto other = found.find(use);
    const std::string what = other == found.end() ? "nothing" : told(other->second);
    if (what == told(fact)) continue;
    text += use.label + " in " + use.what + "\n  is       " + what + "\n  expected " + told(fact) +
            "\n";
  }
  return text;
}

}  // namespace poa::office
