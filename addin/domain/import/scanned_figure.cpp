// SPDX-License-Identifier: MPL-2.0
#include "domain/import/scanned_figure.hpp"

#include <boost/algorithm/string/split.hpp>
#include <optional>
#include <utility>

#include "domain/values/text.hpp"

namespace poa {
namespace {

// A no-break space is a group mark (section 2); these part figures.
constexpr std::string_view kGaps = " \t\r\n";

std::optional<ScannedFigure> read_figure(std::string word) {
  const bool percent = word.ends_with('%');
  const std::string_view digits = std::string_view(word).substr(0, word.size() - (percent ? 1 : 0));
  auto value = Number::parse(digits);
  if (!value || value->sign() < 0) return std::nullopt;
  return ScannedFigure{std::move(word), *std::move(value), percent};
}

}  // namespace

std::vector<ScannedFigure> scanned_figures(std::string_view cell) {
  std::vector<std::string> words;
  boost::split(
      words, trim(cell), [](char byte) { return kGaps.find(byte) != std::string_view::npos; },
      boost::token_compress_on);
  std::vector<ScannedFigure> figures;
  for (std::string& word : words) {
    if (word == "%" && !figures.empty()) {
      figures.back().percent = true;
      continue;
    }
    auto figure = read_figure(std::move(word));
    if (!figure) return {};
    figures.push_back(*std::move(figure));
  }
  return figures;
}

bool holds_figures(std::string_view cell) { return !scanned_figures(cell).empty(); }

bool ends_in_percent(std::string_view cell) {
  return trim(cell).ends_with('%') && !has_a_word(cell);
}

}  // namespace poa
