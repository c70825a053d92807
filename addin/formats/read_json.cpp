// SPDX-License-Identifier: MPL-2.0
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

#include "domain/form/limits.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"
#include "formats/json.hpp"
#include "formats/json_members.hpp"
#include "formats/json_tree.hpp"

namespace poa::formats {
namespace {

constexpr const char* kWanted[] = {
    "se esperaba un texto, null o {\"error\": true}.",
    "se esperaba un número, un texto, null o {\"error\": true}.",
    "se esperaba un número de 1 a 4, un texto, null o {\"error\": true}.",
    "se esperaba un número entero, un texto, null o {\"error\": true}."};

bool is_cell_error(const Json& value) {
  return value.is_object() && value.size() == 1 && value.contains("error") &&
         value["error"] == true;
}

bool may_be(CellType type, double number) {
  switch (type) {
    case CellType::Text:
      return false;
    case CellType::Figure:
      return true;
    case CellType::Quarter:
      return number == 1 || number == 2 || number == 3 || number == 4;
    case CellType::Year:
      break;
  }
  return std::trunc(number) == number;
}

template <class Members>
std::vector<std::string_view> names_of(const Members& members,
                                       std::initializer_list<std::string_view> others = {}) {
  std::vector<std::string_view> names(others);
  for (const auto& member : members) names.push_back(member.name);
  return names;
}

// Reads one tree. After the first failure, which is the one that counts, everything reads as blank.
class FormReader {
 public:
  Result<ReportFile> read(const Json& tree) && {
    read_form(tree);
    if (failure_) return *std::move(failure_);
    return ReportFile{std::move(form_), std::move(closing_)};
  }

 private:
  void fail(std::string_view place, Fault fault, std::string_view what) {
    if (!failure_) failure_ = failure_at(place, fault, what);
  }

  // Whether the value is an object of these members, or all but the optional one.
  bool is_object(const Json& value, std::string_view place,
                 const std::vector<std::string_view>& names, std::string_view optional = {}) {
    if (!value.is_object()) {
      fail(place, Fault::WrongKind, "se esperaba un objeto.");
      return false;
    }
    for (const std::string_view name : names) {
      if (!value.contains(std::string(name)))
        fail(place, Fault::WrongShape, sentence("falta el miembro {}.", {quotation(name)}));
    }
    for (const auto& member : value.items()) {
      const bool known = std::find(names.begin(), names.end(), member.key()) != names.end();
      if (!known && member.key() != optional)
        fail(place, Fault::WrongShape, sentence("sobra el miembro {}.", {quotation(member.key())}));
    }
    return !failure_;
  }

  bool is_array(const Json& value, std::string_view place) {
    if (!value.is_array()) fail(place, Fault::WrongKind, "se esperaba una lista.");
    return value.is_array();
  }

  Cell cell(const Json& value, std::string_view place, CellType type) {
    if (value.is_null()) return Blank{};
    if (value.is_string()) return make_text_cell(value.get<std::string>());
    if (is_cell_error(value)) return CellError{};
    if (value.is_number() && may_be(type, value.get<double>())) return value.get<double>();
    fail(place, Fault::WrongKind, kWanted[static_cast<std::size_t>(type)]);
    return Blank{};
  }

  template <std::size_t count>
  void read_cells(const Json& object, std::string_view place, const FormMember (&members)[count]) {
    for (const FormMember& member : members) {
      form_.*member.cell =
          cell(object[std::string(member.name)], member_place(place, member.name), member.type);
    }
  }

  // A list has no blank entries to leave out: null is none.
  std::vector<Cell> texts(const Json& list, const std::string& place) {
    std::vector<Cell> cells;
    if (!is_array(list, place)) return cells;
    for (std::size_t entry = 0; entry < list.size(); ++entry) {
      const std::string at = entry_place(place, entry);
      if (list[entry].is_null())
        fail(at, Fault::WrongKind, "se esperaba un texto o {\"error\": true}.");
      cells.push_back(cell(list[entry], at, CellType::Text));
    }
    return cells;
  }

  void read_header(const Json& header, const std::string& place) {
    if (!is_object(header, place, names_of(kHeaderMembers, {"ejes"}))) return;
    read_cells(header, place, kHeaderMembers);
    form_.axes = texts(header["ejes"], member_place(place, "ejes"));
  }

  void read_quarters(const Json& list, const std::string& place, const GoalMember& member,
                     std::size_t row) {
    if (!is_array(list, place)) return;
    if (list.size() != kQuarters.size()) {
      fail(place, Fault::WrongShape, "se esperaban 4 cifras, una por trimestre.");
      return;
    }
    for (const Quarter quarter : kQuarters) {
      form_.table.at(row, index(member.column(quarter))) =
          cell(list[quarter.index()], entry_place(place, quarter.index()), member.type);
    }
  }

  void read_goal(const Json& goal, const std::string& place, std::size_t row) {
    if (!is_object(goal, place, names_of(kGoalMembers))) return;
    for (const GoalMember& member : kGoalMembers) {
      const Json& value = goal[std::string(member.name)];
      const std::string at = member_place(place, member.name);
      if (member.by_quarter) {
        read_quarters(value, at, member, row);
      } else {
        form_.table.at(row, index(member.first)) = cell(value, at, member.type);
      }
    }
  }

  void read_goals(const Json& goals, const std::string& place) {
    if (!is_array(goals, place)) return;
    if (goals.size() > static_cast<std::size_t>(kMostGoals)) {
      fail(place, Fault::OutOfRange,
           sentence("hay {} metas y un reporte tiene a lo más {}.", {goals.size(), kMostGoals}));
      return;
    }
    form_.table = CellTable(goals.size(), kColumns);
    for (std::size_t row = 0; row < goals.size(); ++row)
      read_goal(goals[row], entry_place(place, row), row);
  }

  void read_signatures(const Json& signatures, const std::string& place) {
    if (!is_array(signatures, place)) return;
    for (std::size_t entry = 0; entry < signatures.size(); ++entry) {
      const std::string at = entry_place(place, entry);
      if (!is_object(signatures[entry], at, names_of(kSignatureMembers))) return;
      Signature& signature = form_.signatures.emplace_back();
      for (const SignatureMember& member : kSignatureMembers) {
        signature.*member.cell = cell(signatures[entry][std::string(member.name)],
                                      member_place(at, member.name), CellType::Text);
      }
    }
  }

  void read_form(const Json& tree) {
    // Before the members: another schema has others.
    if (tree.is_object() && tree.contains("esquema") && tree["esquema"] != std::string(kSchema)) {
      fail("esquema", Fault::UnknownText, sentence("se esperaba «{}».", {kSchema}));
      return;
    }
    const auto names =
        names_of(kFormMembers, {"esquema", "encabezado", "lineas_accion", "metas", "firmas"});
    if (!is_object(tree, "", names, "cierre")) return;
    read_cells(tree, "", kFormMembers);
    read_header(tree["encabezado"], "encabezado");
    form_.action_lines = texts(tree["lineas_accion"], "lineas_accion");
    read_goals(tree["metas"], "metas");
    read_signatures(tree["firmas"], "firmas");
    if (tree.contains("cierre")) read_closing(tree["cierre"]);
  }

  std::string closing_text(const Json& value, std::string_view name) {
    if (value.is_string()) return value.get<std::string>();
    fail(member_place("cierre", name), Fault::WrongKind, "se esperaba un texto.");
    return {};
  }

  std::size_t count(const Json& value, std::string_view name) {
    if (value.is_number_unsigned()) return value.get<std::size_t>();
    fail(member_place("cierre.hallazgos", name), Fault::WrongKind,
         "se esperaba un número entero, 0 o mayor.");
    return 0;
  }

  void read_closing(const Json& value) {
    if (!is_object(value, "cierre", {"huella", "version", "fecha", "motivo", "hallazgos"})) return;
    Closing& closing = closing_.emplace();
    closing.digest = closing_text(value["huella"], "huella");
    closing.version = closing_text(value["version"], "version");
    closing.date = closing_text(value["fecha"], "fecha");
    if (!value["motivo"].is_null()) closing.reason = closing_text(value["motivo"], "motivo");
    const Json& counts = value["hallazgos"];
    if (!is_object(counts, "cierre.hallazgos", {"error", "advertencia", "aviso"})) return;
    closing.errors = count(counts["error"], "error");
    closing.warnings = count(counts["advertencia"], "advertencia");
    closing.notices = count(counts["aviso"], "aviso");
  }

  Form form_;
  std::optional<Closing> closing_;
  std::optional<Failure> failure_;
};

}  // namespace

Result<ReportFile> read_report_json(std::string_view text) {
  if (text.size() > kLargestJson)
    return failure_at("", Fault::OutOfRange, "hay más de 10 MB y un reporte no los ocupa.");
  const auto tree = parse_json(text, kDeepestJson);
  if (!tree) return tree.error();
  return FormReader().read(tree.value());
}

Result<Form> read_json(std::string_view text) {
  auto file = read_report_json(text);
  if (!file) return file.error();
  return std::move(file.value().form);
}

}  // namespace poa::formats
