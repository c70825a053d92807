// SPDX-License-Identifier: MPL-2.0
#include "domain/import/heading_words.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>

#include "domain/calendar/quarter_text.hpp"
#include "domain/form/heading.hpp"
#include "domain/import/printed_text.hpp"
#include "domain/values/digits.hpp"

namespace poa {
namespace {

using Figure = HeadingMeaning::Figure;

struct ColumnSynonym {
  std::string_view words;
  Column column;
};

// Beside what the form prints.
constexpr ColumnSynonym kColumnSynonyms[] = {{"linea de accion pmd", Column::Lines},
                                             {"lineas de accion pmd", Column::Lines},
                                             {"linea de accion del pmd", Column::Lines},
                                             {"linea accion", Column::Lines},
                                             {"lineas accion", Column::Lines},
                                             {"linea pmd", Column::Lines},
                                             {"lineas pmd", Column::Lines},
                                             {"codigo pmd", Column::Lines},
                                             {"codigos pmd", Column::Lines},
                                             {"clave pmd", Column::Lines},
                                             {"pmd", Column::Lines},
                                             {"linea", Column::Lines},
                                             {"lineas", Column::Lines},
                                             {"meta y acciones", Column::Text},
                                             {"metas acciones", Column::Text},
                                             {"metas o acciones", Column::Text},
                                             {"meta o accion", Column::Text},
                                             {"meta accion", Column::Text},
                                             {"metas", Column::Text},
                                             {"acciones", Column::Text},
                                             {"accion", Column::Text},
                                             {"actividad", Column::Text},
                                             {"actividades", Column::Text},
                                             {"concepto", Column::Text},
                                             {"descripcion", Column::Text},
                                             {"descripcion de la meta", Column::Text},
                                             {"descripcion de la accion", Column::Text},
                                             {"nombre de la meta", Column::Text},
                                             {"texto de la meta", Column::Text},
                                             {"u medida", Column::Unit},
                                             {"um", Column::Unit},
                                             {"u de m", Column::Unit},
                                             {"u de medida", Column::Unit},
                                             {"unid medida", Column::Unit},
                                             {"unid de medida", Column::Unit},
                                             {"unid de med", Column::Unit},
                                             {"medida", Column::Unit},
                                             {"anual", Column::Annual},
                                             {"meta anual programada", Column::Annual},
                                             {"meta programada anual", Column::Annual},
                                             {"meta del ano", Column::Annual},
                                             {"programado anual", Column::Annual},
                                             {"prog anual", Column::Annual},
                                             {"programacion anual", Column::Annual},
                                             {"total anual", Column::Annual},
                                             {"avance abs", Column::Absolute},
                                             {"abs", Column::Absolute},
                                             {"absoluto acumulado", Column::Absolute},
                                             {"acumulado absoluto", Column::Absolute},
                                             {"avance acumulado", Column::Absolute},
                                             {"total alcanzado", Column::Absolute},
                                             {"alcanzado acumulado", Column::Absolute},
                                             {"alcanzado anual", Column::Absolute},
                                             {"realizado acumulado", Column::Absolute},
                                             {"avance relativo", Column::Relative},
                                             {"relativo acumulado", Column::Relative},
                                             {"acum relativo", Column::Relative},
                                             {"porcentaje", Column::Relative},
                                             {"cumplimiento", Column::Relative},
                                             {"observacion", Column::Remarks},
                                             {"obs", Column::Remarks},
                                             {"justificacion", Column::Remarks},
                                             {"justificaciones", Column::Remarks},
                                             {"observaciones y justificaciones", Column::Remarks},
                                             {"comentarios", Column::Remarks},
                                             {"tipo meta", Column::Kind},
                                             {"metas que integra", Column::Components},
                                             {"componentes", Column::Components},
                                             {"reglas revisadas", Column::Reviewed}};

constexpr std::string_view kNumberWords[] = {
    "no",      "n",          "num",         "numero",      "no de meta",
    "meta no", "num meta",   "num de meta", "no meta",     "numero de meta",
    "clave",   "clave meta", "meta num",    "consec meta", "clave de la meta"};

// What says P or A, before or behind its quarter.
struct FigureWord {
  std::string_view word;
  Figure figure;
};
constexpr FigureWord kFigureWords[] = {
    {"p", Figure::Planned},          {"a", Figure::Achieved},
    {"prog", Figure::Planned},       {"programado", Figure::Planned},
    {"alc", Figure::Achieved},       {"programada", Figure::Planned},
    {"planeado", Figure::Planned},   {"plan", Figure::Planned},
    {"alcanzado", Figure::Achieved}, {"meta", Figure::Planned},
    {"real", Figure::Achieved},      {"realizado", Figure::Achieved},
    {"alcanzada", Figure::Achieved}, {"logrado", Figure::Achieved},
    {"realizada", Figure::Achieved}, {"avance", Figure::Achieved},
    {"ejecutado", Figure::Achieved}};

constexpr std::string_view kPercentWords[] = {"%", "porcentaje", "porciento", "pct"};
// What may stand around a percent without saying more.
constexpr std::string_view kAroundPercent[] = {"anual",        "acumulado", "acum",     "avance",
                                               "cumplimiento", "de",        "relativo", "total"};

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<Column> named_column(std::string_view words) {
  for (const PrintedHeading& printed : printed_headings()) {
    if (printed.column && reads_as(words, printed.text)) return printed.column;
  }
  for (const ColumnSynonym& synonym : kColumnSynonyms) {
    if (reads_as(words, synonym.words)) return synonym.column;
  }
  return std::nullopt;
}

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }
std::string_view last_word(std::string_view words) {
  const auto space = words.rfind(' ');
  return space == std::string_view::npos ? words : words.substr(space + 1);
}
std::string_view without_first(std::string_view words) {
  const auto space = words.find(' ');
  return space == std::string_view::npos ? std::string_view() : words.substr(space + 1);
}
std::string_view without_last(std::string_view words) {
  const auto space = words.rfind(' ');
  return space == std::string_view::npos ? std::string_view() : words.substr(0, space);
}

std::optional<Figure> figure_of(std::string_view word) {
  const auto* const found =
      std::find_if(std::begin(kFigureWords), std::end(kFigureWords),
                   [word](const FigureWord& known) { return known.word == word; });
  return found == std::end(kFigureWords) ? std::nullopt : std::optional(found->figure);
}

// "p1", "alc4".
HeadingMeaning figure_with_digit(std::string_view word) {
  HeadingMeaning meaning;
  if (word.size() < 2 || !is_digit(word.back())) return meaning;
  meaning.figure = figure_of(word.substr(0, word.size() - 1));
  if (meaning.figure) meaning.quarter = parse_quarter(word.substr(word.size() - 1));
  return meaning.quarter ? meaning : HeadingMeaning();
}

// The quarter and what of it, the words of P and A being the first or the last: "a" is also the
// word between two months.
HeadingMeaning figure_of_quarter(std::string_view words) {
  if (words.find(' ') == std::string_view::npos) {
    if (auto meaning = figure_with_digit(words); meaning.anything()) return meaning;
  }
  HeadingMeaning meaning;
  if (const auto first = figure_of(first_word(words))) {
    meaning.figure = first;
    words = without_first(words);
  } else if (const auto last = figure_of(last_word(words))) {
    meaning.figure = last;
    words = without_last(words);
  }
  if (first_word(words) == "programada") words = without_first(words);
  meaning.quarter = parse_quarter(words);
  return words.empty() || meaning.quarter ? meaning : HeadingMeaning();
}

// The words beside a percent: "" when the text speaks of none.
std::optional<std::string> beside_percent(std::string_view words) {
  std::string others;
  bool percent = false;
  for (; !words.empty(); words = without_first(words)) {
    const std::string_view word = first_word(words);
    const bool says_percent = is_one_of(kPercentWords, word);
    percent = percent || says_percent;
    if (says_percent || is_one_of(kAroundPercent, word)) continue;
    others.append(others.empty() ? "" : " ").append(word);
  }
  return percent ? std::optional(others) : std::nullopt;
}

// Of the year it is the relative column, of a quarter none.
HeadingMeaning meaning_of_percent(const std::string& others) {
  HeadingMeaning meaning;
  if (others.empty()) {
    meaning.columns = {Column::Relative};
  } else {
    meaning.of_no_column =
        others.find("trim") != std::string::npos || figure_of_quarter(others).anything();
  }
  return meaning;
}

}  // namespace

HeadingMeaning meaning_of_heading(std::string_view words) {
  HeadingMeaning meaning;
  if (reads_as(words, "periodo") || words.empty()) return meaning;
  if (begins_with_word(words, "periodo")) words = without_first(words);
  meaning.number = is_one_of(kNumberWords, words);
  if (words == "meta") meaning.columns = {Column::Annual, Column::Text};
  if (meaning.whole()) return meaning;
  if (const auto column = named_column(words)) {
    meaning.columns = {*column};
    return meaning;
  }
  if (const auto others = beside_percent(words)) return meaning_of_percent(*others);
  return figure_of_quarter(words);
}

}  // namespace poa
