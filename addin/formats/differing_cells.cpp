// SPDX-License-Identifier: MPL-2.0
#include "formats/differing_cells.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

#include "domain/form/coded_text.hpp"
#include "domain/form/column.hpp"
#include "domain/form/header.hpp"
#include "domain/values/sentence.hpp"
#include "formats/canonical.hpp"
#include "formats/json.hpp"

namespace poa::formats {
namespace {

// As the canonical form has it, in texts, figures and kinds of cells.
Form normal(const Form& form) {
  Form canonical = canonical_form(form);
  auto read = read_json(write_json(canonical));
  return read ? std::move(read).value() : canonical;
}

bool same(const Cell& a, const Cell& b) {
  const auto* one = std::get_if<double>(&a);
  const auto* other = std::get_if<double>(&b);
  if (one != nullptr && other != nullptr) return *one == *other;
  const auto* text = std::get_if<std::string>(&a);
  const auto* other_text = std::get_if<std::string>(&b);
  if (text != nullptr && other_text != nullptr) return *text == *other_text;
  return a.index() == b.index();
}

struct Field {
  std::string_view place;
  Cell Form::*cell;
};
constexpr Field kFields[] = {{"Institución", &Form::institution},
                             {"Administración", &Form::administration},
                             {"EJERCICIO", &Form::year},
                             {"TRIMESTRE", &Form::quarter},
                             {"Tolerancia", &Form::tolerance},
                             {"Autorización", &Form::authorisation},
                             {"RAMO", &Form::branch},
                             {"PROGRAMA", &Form::programme},
                             {"UNIDAD EJECUTORA", &Form::unit},
                             {"FINALIDAD", &Form::purpose},
                             {"FUNCIÓN", &Form::function},
                             {"SUBFUNCIÓN", &Form::subfunction}};

class Differences {
 public:
  Differences(const Form& closed, const Form& now) : closed_(normal(closed)), now_(normal(now)) {
    for (const Field& field : kFields)
      compare(std::string(field.place), closed_.*field.cell, now_.*field.cell);
    compare_lists("EJE {}", closed_.axes, now_.axes);
    compare_lists("LÍNEA DE ACCIÓN {}", closed_.action_lines, now_.action_lines);
    compare_goals();
    compare_signatures();
  }

  [[nodiscard]] std::vector<DifferingCell> take() && { return std::move(found_); }

 private:
  void compare(std::string place, const Cell& closed, const Cell& now) {
    if (!same(closed, now)) found_.push_back({std::move(place), closed, now});
  }

  void compare_lists(std::string_view place, const std::vector<Cell>& closed,
                     const std::vector<Cell>& now) {
    const auto at = [](const std::vector<Cell>& list, std::size_t entry) {
      return entry < list.size() ? list[entry] : Cell();
    };
    for (std::size_t entry = 0; entry < std::max(closed.size(), now.size()); ++entry)
      compare(sentence(place, {entry + 1}), at(closed, entry), at(now, entry));
  }

  void compare_signatures() {
    std::vector<Cell> roles[2];
    std::vector<Cell> names[2];
    for (const auto& [form, side] : {std::pair(&closed_, 0), std::pair(&now_, 1)}) {
      for (const Signature& signature : form->signatures) {
        roles[side].push_back(signature.role);
        names[side].push_back(signature.name);
      }
    }
    compare_lists("Firma {}, cargo", roles[0], roles[1]);
    compare_lists("Firma {}, nombre", names[0], names[1]);
  }

  static bool same_goal(const CellTable& a, std::size_t row_a, const CellTable& b,
                        std::size_t row_b) {
    return std::all_of(kAllColumns.begin(), kAllColumns.end(), [&](Column column) {
      return same(a.at(row_a, index(column)), b.at(row_b, index(column)));
    });
  }

  static std::string name_of_goal(const CellTable& table, std::size_t row) {
    const std::string text = cell_text(table.at(row, index(Column::Text)));
    const std::string_view code = split_coded_text(text).code;
    return code.empty() ? sentence("Meta del renglón {}", {row + 1}) : sentence("Meta {}", {code});
  }

  // Goals that are equal at the beginning and at the end are passed over, so that one goal more or
  // less is not a difference of all that follow.
  void compare_goals() {
    const CellTable& closed = closed_.table;
    const CellTable& now = now_.table;
    std::size_t first = 0;
    std::size_t end_closed = closed.rows();
    std::size_t end_now = now.rows();
    while (first < std::min(end_closed, end_now) && same_goal(closed, first, now, first)) ++first;
    while (std::min(end_closed, end_now) > first &&
           same_goal(closed, end_closed - 1, now, end_now - 1)) {
      --end_closed;
      --end_now;
    }
    std::size_t row = first;
    for (; row < std::min(end_closed, end_now); ++row) compare_goal(row);
    for (std::size_t only = row; only < end_closed; ++only)
      compare(name_of_goal(closed, only), closed.at(only, index(Column::Text)), Cell());
    for (std::size_t only = row; only < end_now; ++only)
      compare(name_of_goal(now, only), Cell(), now.at(only, index(Column::Text)));
  }

  void compare_goal(std::size_t row) {
    const std::string goal = name_of_goal(closed_.table, row);
    for (const Column column : kAllColumns) {
      compare(goal + ", " + std::string(column_name(column)), closed_.table.at(row, index(column)),
              now_.table.at(row, index(column)));
    }
  }

  Form closed_;
  Form now_;
  std::vector<DifferingCell> found_;
};

}  // namespace

std::vector<DifferingCell> differing_cells(const Form& closed, const Form& now) {
  return Differences(closed, now).take();
}

}  // namespace poa::formats
