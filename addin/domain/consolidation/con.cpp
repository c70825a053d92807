// SPDX-License-Identifier: MPL-2.0
#include "domain/consolidation/con.hpp"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "domain/form/header.hpp"
#include "domain/values/sentence.hpp"
#include "domain/values/text.hpp"

namespace poa {

class ConFindings {
 public:
  ConFindings(const ConRule& rule, std::vector<FileFinding>& list) : rule_(rule), list_(list) {}

  // Messages name the file themselves (sentence.hpp).
  Finding& add(std::optional<std::size_t> file, std::string_view message,
               std::initializer_list<Word> words) {
    Finding finding{{}, {}, rule_.id, rule_.severity, {}, sentence(message, words)};
    return list_.emplace_back(FileFinding{file, std::move(finding)}).finding;
  }

 private:
  const ConRule& rule_;
  std::vector<FileFinding>& list_;
};

namespace {

// Never cut, as quotation() does: long names differ at their ends.
std::string whole_quotation(const std::string& text) { return "«" + text + "»"; }

std::string file_name(const ConsolidatedFile& file) { return whole_quotation(file.name); }

// `take` is called with the place and the data of each report that counts.
template <class Take>
void for_each_report(const Batch& batch, Take take) {
  for (std::size_t place = 0; place < batch.files.size(); ++place) {
    const ConsolidatedFile& file = batch.files[place];
    if (file.role == FileRole::Counted) take(place, *file.report);
  }
}

// "54101"; a name without a code is quoted.
std::string code_or_text(const CodedName& name) {
  return name.code.empty() ? quotation(name.text) : name.code;
}

// Unit, year and quarter.
using UnitAndPeriod = std::tuple<std::string, int, int>;

// "" is no unit, and a year or quarter that is blank or not understood none: EST-04 and EST-07 tell
// these.
std::optional<UnitAndPeriod> unit_and_period(const ReportData& report) {
  std::string unit = identity_of(report.unit);
  if (unit.empty() || !report.year || !report.quarter) return std::nullopt;
  return UnitAndPeriod{std::move(unit), report.year->number(), report.quarter->number()};
}

void con_01(const Batch& batch, ConFindings& findings) {
  std::map<UnitAndPeriod, std::vector<std::size_t>> reports;
  for_each_report(batch, [&reports](std::size_t place, const ReportData& report) {
    if (const auto key = unit_and_period(report)) reports[*key].push_back(place);
  });
  for_each_report(batch, [&](std::size_t place, const ReportData& report) {
    const auto key = unit_and_period(report);
    if (!key) return;
    const std::vector<std::size_t>& same = reports.at(*key);
    if (same.size() < 2) return;
    const std::size_t other = same.front() == place ? same[1] : same.front();
    const std::string more =
        same.size() > 2 ? sentence(" y en {} más", {same.size() - 2}) : std::string();
    findings.add(place,
                 "{}: la unidad {} reporta {} también en {}{}, con otros datos. Averigüe cuál "
                 "vale y quite lo demás; mientras tanto cuentan todos.",
                 {file_name(batch.files[place]), code_or_text(report.unit),
                  period_text(*report.quarter, report.year), file_name(batch.files[other]), more});
  });
}

constexpr ConRule kCon01{.id = "CON-01",
                         .severity = Severity::Error,
                         .title =
                             "Dos archivos de la misma unidad y el mismo periodo dicen cosas "
                             "distintas",
                         .place = "encabezado",
                         .look = con_01};

void con_02(const Batch& batch, ConFindings& findings) {
  for (std::size_t place = 0; place < batch.files.size(); ++place) {
    const ConsolidatedFile& file = batch.files[place];
    if (file.role != FileRole::Copy) continue;
    findings.add(place,
                 "{}: tiene los mismos datos que {}, y cuentan una sola vez. Si debía ser otro "
                 "reporte, pida el que falta; si no, quite el archivo.",
                 {file_name(file), file_name(batch.files[*file.other])});
  }
}

constexpr ConRule kCon02{.id = "CON-02",
                         .severity = Severity::Notice,
                         .title = "Un archivo tiene los mismos datos que otro",
                         .place = "archivo",
                         .look = con_02};

bool is_of_year(const ReportData& report, const AskedPeriod& asked) {
  if (!asked.year) return true;
  return report.year && report.year->number() == asked.year->number();
}

bool is_of_quarter(const ReportData& report, const AskedPeriod& asked) {
  return !asked.quarter || report.quarter == asked.quarter;
}

bool is_of_period(const ReportData& report, const AskedPeriod& asked) {
  return is_of_year(report, asked) && is_of_quarter(report, asked);
}

std::string captured_text(const Cell& cell) {
  return is_blank_cell(cell) ? "en blanco" : quotation(cell_text(cell));
}

// "es de JULIO-SEPTIEMBRE 2023"; with a part that nobody understands, what stands there.
std::string period_said(const ReportData& report) {
  if (report.quarter && report.year) return "es de " + period_text(*report.quarter, report.year);
  const std::string year_text =
      report.year ? std::to_string(report.year->number()) : captured_text(report.heading.year);
  const std::string quarter_text = report.quarter ? std::string(report.quarter->months())
                                                  : captured_text(report.heading.quarter);
  return sentence("tiene trimestre {} y ejercicio {}", {quarter_text, year_text});
}

void con_03(const Batch& batch, ConFindings& findings) {
  const AskedPeriod& asked = batch.request.period;
  for_each_report(batch, [&](std::size_t place, const ReportData& report) {
    if (is_of_period(report, asked)) return;
    findings.add(place,
                 "{}: {} y se pidió {}. Pida el reporte de ese periodo, o quite el archivo; "
                 "mientras tanto cuenta.",
                 {file_name(batch.files[place]), period_said(report), period_text(asked)});
  });
}

constexpr ConRule kCon03{.id = "CON-03",
                         .severity = Severity::Warning,
                         .title = "El reporte es de otro periodo que el que se pidió",
                         .place = "encabezado",
                         .look = con_03};

// Of one year: numbers are given anew with each programme. A year that nobody understands is 0.
using NumberInBranch = std::tuple<int, std::string, int>;

// The first report with a number, and the units that were told of besides its own.
struct NumberHolder {
  std::size_t file;
  std::set<std::string> told;
};

class NumbersInBranches {
 public:
  NumbersInBranches(const Batch& batch, ConFindings& findings)
      : batch_(batch), findings_(findings) {}

  void look(std::size_t place, const ReportData& report) {
    const std::string branch = identity_of(report.branch);
    const std::string unit = identity_of(report.unit);
    if (branch.empty() || unit.empty()) return;
    const int year = report.year ? report.year->number() : 0;
    for (const GoalFigures& figures : report.figures) {
      if (figures.number) look(place, {year, branch, figures.number->value()}, unit);
    }
  }

 private:
  void look(std::size_t place, const NumberInBranch& number, const std::string& unit) {
    NumberHolder& holder = holders_.try_emplace(number, NumberHolder{place, {}}).first->second;
    if (unit == identity_of(data(holder.file).unit) || !holder.told.insert(unit).second) return;
    const GoalNumber goal(std::get<2>(number));
    findings_
        .add(
            place,
            "Meta {}: la tienen la unidad {} ({}) y la unidad {} ({}), las dos del ramo {}. Revise "
            "en el programa autorizado qué número lleva cada una.",
            {goal, code_or_text(data(holder.file).unit), file_name(batch_.files[holder.file]),
             code_or_text(data(place).unit), file_name(batch_.files[place]),
             code_or_text(data(place).branch)})
        .goal = goal;
  }

  const ReportData& data(std::size_t place) const { return *batch_.files[place].report; }

  const Batch& batch_;
  ConFindings& findings_;
  std::map<NumberInBranch, NumberHolder> holders_;
};

void con_04(const Batch& batch, ConFindings& findings) {
  NumbersInBranches numbers(batch, findings);
  for_each_report(batch, [&numbers](std::size_t place, const ReportData& report) {
    numbers.look(place, report);
  });
}

constexpr ConRule kCon04{.id = "CON-04",
                         .severity = Severity::Warning,
                         .title = "Dos unidades de un ramo tienen una meta con el mismo número",
                         .place = "texto",
                         .look = con_04};

// The units with a report of the period that was asked for.
std::set<std::string> units_reported(const Batch& batch) {
  std::set<std::string> units;
  for_each_report(batch, [&](std::size_t, const ReportData& report) {
    if (is_of_period(report, batch.request.period)) units.insert(identity_of(report.unit));
  });
  return units;
}

void con_05(const Batch& batch, ConFindings& findings) {
  std::set<std::string> known = units_reported(batch);
  const std::string asked = period_text(batch.request.period);
  for (const std::string& entry : batch.request.expected_units) {
    const CodedName unit = coded_name(entry);
    const std::string identity = identity_of(unit);
    if (identity.empty() || !known.insert(identity).second) continue;
    findings.add(std::nullopt,
                 "Falta el reporte{} de la unidad {}. Pídalo, o quite la unidad de la lista de las "
                 "que se esperan.",
                 {asked.empty() ? asked : " de " + asked, whole_quotation(shown(unit))});
  }
}

constexpr ConRule kCon05{.id = "CON-05",
                         .severity = Severity::Warning,
                         .title = "Falta el reporte de una unidad que se esperaba",
                         .place = "archivo",
                         .look = con_05};

void con_06(const Batch& batch, ConFindings& findings) {
  for (std::size_t place = 0; place < batch.files.size(); ++place) {
    const ConsolidatedFile& file = batch.files[place];
    if (!file.report || file.report->closing != ClosingState::Differs) continue;
    findings.add(place,
                 "{}: se cerró para firma con otros datos; su huella no es la de lo que dice "
                 "ahora. Consiga la copia que se firmó, o pida que se cierre de nuevo.",
                 {file_name(file)});
  }
}

constexpr ConRule kCon06{.id = "CON-06",
                         .severity = Severity::Error,
                         .title = "Una copia cerrada ya no tiene los datos que se cerraron",
                         .place = "archivo",
                         .look = con_06};

// The texts of the codes of one field of the header.
class TextsOfCodes {
 public:
  TextsOfCodes(const Batch& batch, HeaderField field, CodedName ReportData::*name)
      : batch_(batch), field_(field), name_(name) {}

  void look(std::size_t place, const ReportData& report, ConFindings& findings) {
    const CodedName& name = report.*name_;
    if (name.code.empty() || name.text.empty()) return;
    std::string folded = fold(name.text);
    const auto first = files_.try_emplace(name.code, place).first->second;
    if (!told_[name.code].insert(std::move(folded)).second || first == place) return;
    findings.add(place,
                 "{}: {} {} dice {}, y en {} dice {}. Cada código lleva un solo texto: corrija el "
                 "que no sea el del catálogo.",
                 {file_name(batch_.files[place]), header_label(field_), name.code,
                  whole_quotation(name.text), file_name(batch_.files[first]),
                  whole_quotation((*batch_.files[first].report.*name_).text)});
  }

 private:
  const Batch& batch_;
  HeaderField field_;
  CodedName ReportData::*name_;
  std::map<std::string, std::size_t> files_;           // The first one with each code.
  std::map<std::string, std::set<std::string>> told_;  // Folded texts of each code.
};

void con_07(const Batch& batch, ConFindings& findings) {
  TextsOfCodes fields[] = {{batch, HeaderField::Branch, &ReportData::branch},
                           {batch, HeaderField::Programme, &ReportData::programme},
                           {batch, HeaderField::Unit, &ReportData::unit}};
  for_each_report(batch, [&](std::size_t place, const ReportData& report) {
    for (TextsOfCodes& field : fields) field.look(place, report, findings);
  });
}

constexpr ConRule kCon07{.id = "CON-07",
                         .severity = Severity::Warning,
                         .title =
                             "Un mismo código de ramo, programa o unidad lleva textos "
                             "distintos",
                         .place = "encabezado",
                         .look = con_07};

constexpr ConRule kConRules[] = {kCon01, kCon02, kCon03, kCon04, kCon05, kCon06, kCon07};

}  // namespace

std::span<const ConRule> con_rules() { return kConRules; }

const ConRule* con_rule(std::string_view id) {
  const auto* found = std::find_if(std::begin(kConRules), std::end(kConRules),
                                   [id](const ConRule& rule) { return rule.id == id; });
  return found == std::end(kConRules) ? nullptr : found;
}

std::string_view place_of(const Finding& finding) {
  const ConRule* rule = con_rule(finding.rule);
  return rule == nullptr ? cell_name(finding) : rule->place;
}

std::vector<FileFinding> con_findings(const Batch& batch) {
  std::vector<FileFinding> list;
  for (const ConRule& rule : con_rules()) {
    ConFindings findings(rule, list);
    rule.look(batch, findings);
  }
  return list;
}

}  // namespace poa
