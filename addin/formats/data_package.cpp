// SPDX-License-Identifier: MPL-2.0
#include "formats/data_package.hpp"

#include <algorithm>
#include <cassert>
#include <utility>
#include <variant>

#include "domain/calendar/period.hpp"
#include "domain/calendar/quarter_cell.hpp"
#include "domain/form/coded_text.hpp"
#include "domain/form/goal.hpp"
#include "domain/form/goal_kind.hpp"
#include "domain/values/decimal.hpp"
#include "domain/values/numeral.hpp"
#include "domain/values/text.hpp"
#include "formats/csv.hpp"
#include "formats/json_tree.hpp"
#include "formats/package_descriptor.hpp"
#include "formats/package_fields.hpp"

namespace poa::formats {
namespace {

using Fields = std::vector<const PackageField*>;

template <std::size_t count>
void add(Fields& fields, const PackageField (&added)[count]) {
  for (const PackageField& field : added) fields.push_back(&field);
}
template <std::size_t count>
void add(Fields& fields, const FormField (&added)[count]) {
  for (const FormField& known : added) fields.push_back(&known.field);
}

Fields report_fields() {
  Fields fields{&kReportNumber, &kFile, &kYear, &kQuarter, &kTolerance};
  add(fields, kFormTexts);
  fields.insert(fields.end(), {&kAxes, &kActionLines});
  add(fields, kCodes);
  fields.insert(fields.end(), {&kDigest, &kVerdict});
  add(fields, kCounts);
  fields.push_back(&kCaptured);
  return fields;
}

Fields goal_fields() {
  Fields fields{&kReportNumber, &kGoalRow};
  add(fields, kGoalCells);
  fields.insert(fields.end(), {&kGoalNumber, &kKindRead, &kCaptured});
  return fields;
}

Fields finding_fields() {
  Fields fields{&kFindingNumber, &kFindingReport};
  add(fields, kFindingCells);
  return fields;
}

std::string header_row(const Fields& fields) {
  std::string csv;
  CsvRow row(csv);
  for (const PackageField* field : fields) row.add_text(field->name);
  row.end();
  return csv;
}

std::string without_nul(std::string text) {
  std::erase(text, '\0');
  return text;
}

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// The text of a cell, "" for a blank one; a number is its plain decimal. nullopt for an error, and
// for a number that is infinite.
std::optional<std::string> text_in(const Cell& cell) {
  if (is_blank_cell(cell)) return std::string();
  if (const auto* text = std::get_if<std::string>(&cell)) return without_nul(*text);
  const auto* number = std::get_if<double>(&cell);
  return number != nullptr ? plain_decimal(*number) : std::nullopt;
}

// An error is an object.
Json captured_value(const Cell& cell) {
  const auto text = text_in(cell);
  return text ? Json(*text) : Json{{"error", true}};
}

// "-45121.5" for « −45,121.5 ».
std::string plain_text(const Numeral& numeral) {
  std::string whole = numeral.digits.substr(0, numeral.digits.size() - numeral.decimals);
  whole.erase(0, std::min(whole.find_first_not_of('0'), whole.size() - 1));
  std::string text = (numeral.negative ? "-" : "") + whole;
  if (numeral.decimals > 0)
    text += '.' + numeral.digits.substr(numeral.digits.size() - numeral.decimals);
  return text;
}

// A row with its last column, `capturado`.
class PackageRow {
 public:
  explicit PackageRow(std::string& csv) : row_(csv) {}

  void count(std::size_t number) { row_.add_plain(std::to_string(number)); }
  void text(std::string_view text) { row_.add_text(text); }
  void plain(std::string_view value) { row_.add_plain(value); }

  void text_of(const PackageField& field, const Cell& cell) {
    const auto held = text_in(cell);
    if (!held) keep(field, cell);
    text(held.value_or(std::string()));
  }

  void figure_of(const PackageField& field, const Cell& cell) {
    if (is_blank_cell(cell)) return plain("");
    if (const auto* number = std::get_if<double>(&cell)) {
      if (const auto decimal = plain_decimal(*number)) return plain(*decimal);
    }
    keep(field, cell);
    const auto* text = std::get_if<std::string>(&cell);
    const auto numeral = text != nullptr ? read_numeral(*text) : std::nullopt;
    plain(numeral ? plain_text(*numeral) : "");
  }

  // A cell that was read as a whole number; one that could not be is kept.
  void read_of(const PackageField& field, const Cell& cell, std::optional<int> number) {
    if (!number && !is_blank_cell(cell)) keep(field, cell);
    plain(number ? std::to_string(*number) : "");
  }

  void list_of(const std::vector<Cell>& cells) {
    Json list = Json::array();
    for (const Cell& cell : cells) {
      if (!is_blank_cell(cell)) list.push_back(captured_value(cell));
    }
    text(dumped(list));
  }

  void end() {
    text(captured_.empty() ? std::string() : dumped(captured_));
    row_.end();
  }

 private:
  void keep(const PackageField& field, const Cell& cell) {
    captured_[std::string(field.name)] = captured_value(cell);
  }

  CsvRow row_;
  Json captured_ = Json::object();
};

template <class Named>
std::optional<int> number_of(const std::optional<Named>& understood) {
  return understood ? std::optional(understood->number()) : std::nullopt;
}

// "" for an error.
std::string shown_text(const Cell& cell) {
  return std::holds_alternative<CellError>(cell) ? std::string() : cell_text(cell);
}

void append_goal(std::string& csv, std::size_t report, const CellTable& table, std::size_t at) {
  PackageRow row(csv);
  row.count(report);
  row.count(at + 1);
  for (const Column column : kAllColumns) {
    const PackageField& field = kGoalCells[index(column)];
    const Cell& cell = table.at(at, index(column));
    if (holds_figure(column)) {
      row.figure_of(field, cell);
    } else {
      row.text_of(field, cell);
    }
  }
  const auto goal = leading_goal_number(shown_text(table.at(at, index(Column::Text))));
  row.plain(goal ? goal->to_text() : std::string());
  const Cell& kind = table.at(at, index(Column::Kind));
  const auto read = parse_goal_kind(shown_text(kind)).value_or(GoalKind::Sum);
  row.plain(std::holds_alternative<CellError>(kind) ? std::string_view() : kind_name(read));
  row.end();
}

// Returns how many goals there are.
std::size_t append_goals(std::string& csv, std::size_t report, const CellTable& table) {
  std::size_t count = 0;
  std::vector<CellView> views;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    view_row(table, row, views);
    if (!is_goal_row(views)) continue;
    append_goal(csv, report, table, row);
    ++count;
  }
  return count;
}

std::size_t count_with(std::span<const PackagedFinding> findings, std::string_view severity) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(),
                    [&](const PackagedFinding& finding) { return finding.severity == severity; }));
}

void append_report(std::string& csv, std::size_t number, const PackagedReport& report,
                   std::size_t goals) {
  const Form& form = report.form;
  PackageRow row(csv);
  row.count(number);
  row.text(without_nul(std::string(report.file)));
  row.read_of(kYear, form.year, number_of(year_if_understood(form.year)));
  row.read_of(kQuarter, form.quarter, number_of(quarter_if_understood(form.quarter)));
  row.figure_of(kTolerance, form.tolerance);
  for (const auto& [field, cell] : kFormTexts) row.text_of(field, form.*cell);
  row.list_of(form.axes);
  row.list_of(form.action_lines);
  for (const auto& known : kCodes) {
    const std::string text = shown_text(form.*known.cell);
    row.text(split_coded_text(text).code);
  }
  row.plain(report.digest);
  row.text(report.verdict);
  row.count(goals);
  for (const std::string_view severity : {"error", "advertencia", "aviso"})
    row.count(count_with(report.findings, severity));
  row.end();
}

std::vector<PackageTable> tables_of(std::string reports, std::string goals, std::string findings) {
  return {
      {"reportes", "Reportes", "Un renglón por reporte: su encabezado y lo que dijo la revisión.",
       report_fields(), R"({"primaryKey": ["reporte"]})", std::move(reports)},
      {"metas", "Metas", "Un renglón por meta y una columna por celda del formato.", goal_fields(),
       R"({"primaryKey": ["reporte", "fila"], "foreignKeys": [{"fields": ["reporte"],
               "reference": {"resource": "reportes", "fields": ["reporte"]}}]})",
       std::move(goals)},
      {"hallazgos", "Hallazgos",
       "Un renglón por hallazgo de la revisión, en el orden en que ella los da.", finding_fields(),
       R"({"primaryKey": ["hallazgo"], "foreignKeys": [{"fields": ["reporte"],
               "reference": {"resource": "reportes", "fields": ["reporte"]}}]})",
       std::move(findings)}};
}

}  // namespace

DataPackage::DataPackage()
    : reports_(header_row(report_fields())),
      goals_(header_row(goal_fields())),
      findings_(header_row(finding_fields())) {}

std::size_t DataPackage::add(const PackagedReport& report) {
  assert(report.form.table.columns() == kColumns);
  const std::size_t number = ++report_count_;
  const std::size_t goals = append_goals(goals_, number, report.form.table);
  append_report(reports_, number, report, goals);
  for (const PackagedFinding& finding : report.findings) add_finding(number, finding);
  return number;
}

void DataPackage::add_finding(std::optional<std::size_t> report, const PackagedFinding& finding) {
  const auto text_or_none = [](std::optional<std::size_t> number) {
    return number ? std::to_string(*number) : std::string();
  };
  CsvRow row(findings_);
  row.add_plain(std::to_string(++finding_count_));
  row.add_plain(text_or_none(report));
  row.add_text(finding.severity);
  row.add_text(finding.rule);
  row.add_plain(finding.goal ? finding.goal->to_text() : std::string());
  row.add_plain(text_or_none(finding.row));
  row.add_text(finding.cell);
  row.add_text(without_nul(finding.message));
  row.add_plain(finding.reviewed ? "true" : "false");
  row.end();
}

std::vector<PackageFile> DataPackage::files(std::string_view title) && {
  auto tables = tables_of(std::move(reports_), std::move(goals_), std::move(findings_));
  std::string descriptor = package_descriptor(title, tables);
  return {{"reportes.csv", std::move(tables[0].csv)},
          {"metas.csv", std::move(tables[1].csv)},
          {"hallazgos.csv", std::move(tables[2].csv)},
          {"datapackage.json", std::move(descriptor)}};
}

}  // namespace poa::formats
