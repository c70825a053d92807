// SPDX-License-Identifier: MPL-2.0
#include <string>
#include <string_view>

#include "domain/comparison/comparison.hpp"
#include "domain/rules/families.hpp"
#include "domain/values/text.hpp"

namespace poa::rules {
namespace {

// An authorisation lets goals change: what was an error is to be reviewed then.
bool is_authorised(const Report& report) { return !report.authorisation.empty(); }

Severity severity_of_change(const Report& report) {
  return is_authorised(report) ? Severity::Warning : Severity::Error;
}

// What to do about a changed goal.
std::string advice(const Report& report, std::string_view without_authorisation) {
  if (is_authorised(report))
    return sentence("Lo autoriza {}; revise que diga este cambio.",
                    {quotation(report.authorisation)});
  return sentence("{}, o escriba en la autorización el oficio que permite el cambio.",
                  {without_authorisation});
}

// What a cell said in the previous report, and what it says now.
std::string was(std::string_view content) {
  return is_blank(content) ? "estaba en blanco" : "era " + std::string(content);
}
std::string is_now(std::string_view content) {
  return is_blank(content) ? "está en blanco" : "es " + std::string(content);
}

std::string shown(const Amount& amount) {
  return amount.known() != nullptr ? amount.known()->to_text() : "";
}
std::string shown(std::string_view text) { return is_blank(text) ? "" : quotation(text); }

// The content of a cell without figures as it is compared.
std::string_view content(const Goal& goal, Column column) {
  switch (column) {
    case Column::Text:
      return goal.text;
    case Column::Unit:
      return goal.unit;
    case Column::Kind:
      return goal.kind_text;
    default:
      return goal.components_text;
  }
}

void cmp_01(const Report& report, const Goal& goal, Findings& findings) {
  const Goal* before = previous_goal(report, goal);
  if (before == nullptr) return;
  for (const Column column : changed_plan(*before, goal)) {
    findings.add(
        severity_of_change(report), column, "en el reporte anterior «{}» {} y ahora {}. {}",
        {column_name(column), was(shown(amount_of(*before, column))),
         is_now(shown(amount_of(goal, column))), advice(report, "Vuelva a la cifra anterior")});
  }
}

constexpr Rule kCmp01{.id = "CMP-01",
                      .severity = Severity::Error,
                      .other_severities = {Severity::Warning},
                      .needs_other_rows = true,
                      .reviewable = true,
                      .title = "La meta anual o lo programado cambió",
                      .row = cmp_01};

// PER-01, judged on the previous report, asked for this figure.
bool was_asked_for(const Goal& before, Quarter quarter) {
  return before.planned[quarter.index()].positive() && before.achieved[quarter.index()].blank();
}

void cmp_02(const Report& report, const Goal& goal, Findings& findings) {
  const Goal* before = previous_goal(report, goal);
  if (before == nullptr) return;
  for (const Quarter quarter : changed_achieved(*before, goal, report.previous->quarter)) {
    findings.add(
        was_asked_for(*before, quarter) ? Severity::Notice : Severity::Warning,
        achieved_column(quarter),
        "en el reporte anterior lo alcanzado en {} {} y ahora {}. "
        "Corrija la cifra o, si es la buena, escriba CMP-02 en «revisado» (POA ▸ Marcar revisada).",
        {quarter.short_name(), was(shown(before->achieved[quarter.index()])),
         is_now(shown(goal.achieved[quarter.index()]))});
  }
}

constexpr Rule kCmp02{.id = "CMP-02",
                      .severity = Severity::Warning,
                      .other_severities = {Severity::Notice},
                      .needs_other_rows = true,
                      .reviewable = true,
                      .title = "Cambió lo alcanzado en un trimestre ya entregado",
                      .row = cmp_02};

void cmp_03(const Report& report, const Goal& goal, Findings& findings) {
  if (is_new_goal(report, goal)) {
    findings.add(severity_of_change(report), Column::Text, "no está en el reporte anterior. {}",
                 {advice(report, "Quítela")});
    return;
  }
  const Goal* before = previous_goal(report, goal);
  if (before == nullptr) return;
  for (const Column column : changed_identity(*before, goal)) {
    findings.add(severity_of_change(report), column,
                 "en el reporte anterior «{}» {} y ahora {}. {}",
                 {column_name(column), was(shown(content(*before, column))),
                  is_now(shown(content(goal, column))), advice(report, "Vuelva a lo anterior")});
  }
}

void cmp_03_header(const Report& report, Findings& findings) {
  for (const Goal* goal : dropped_goals(report)) {
    findings.add_missing(is_authorised(report) ? Severity::Notice : Severity::Error, *goal->number,
                         "la meta {} del reporte anterior ya no está. {}",
                         {*goal->number, advice(report, "Agréguela")});
  }
}

constexpr Rule kCmp03{.id = "CMP-03",
                      .severity = Severity::Error,
                      .other_severities = {Severity::Warning, Severity::Notice},
                      .needs_other_rows = true,
                      .reviewable = true,
                      .title = "Una meta se agregó, se quitó o cambió",
                      .row = cmp_03,
                      .header = cmp_03_header};

constexpr Rule kCmpRules[] = {kCmp01, kCmp02, kCmp03};

}  // namespace

std::span<const Rule> cmp() { return kCmpRules; }

}  // namespace poa::rules
