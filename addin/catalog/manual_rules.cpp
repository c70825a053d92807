// SPDX-License-Identifier: MPL-2.0
#include "catalog/manual_rules.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/manual_con.hpp"
#include "catalog/manual_example.hpp"
#include "catalog/manual_finding.hpp"
#include "catalog/odf_writer.hpp"
#include "catalog/rule_example.hpp"
#include "catalog/rules.hpp"
#include "domain/rules/table.hpp"

namespace poa::catalog {
namespace {

// The rules whose ids begin alike are a section.
struct Family {
  std::string_view prefix;
  std::string_view title;
};
constexpr Family kFamilies[] = {
    {"ARIT", "Las cuentas (ARIT)"},        {"CMP", "El reporte anterior (CMP)"},
    {"COD", "Las líneas de acción (COD)"}, {"EST", "La estructura (EST)"},
    {"FIR", "Las firmas (FIR)"},           {"FMT", "La escritura (FMT)"},
    {"OBS", "Las observaciones (OBS)"},    {"PER", "Los trimestres (PER)"}};

std::string_view advice(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "Error: no se firma hasta corregirlo.";
    case Severity::Warning:
      return "Advertencia: se revisa o se justifica.";
    case Severity::Notice:
      return "Aviso: es información.";
  }
  return "";
}

std::string severities_of(const Rule& rule) {
  std::string text(advice(rule.severity));
  for (const auto& other : rule.other_severities) {
    if (other) text.append(" Según el caso, ").append(severity_name(*other)).append(".");
  }
  if (rule.reviewable)
    text += " La advertencia se puede dar por revisada con su clave en la columna Revisado.";
  return text;
}

// "COD-05 y COD-06"; each once.
std::string others(const std::vector<Finding>& findings, std::string_view rule) {
  std::vector<std::string_view> ids;
  for (const Finding& finding : findings) {
    if (finding.rule == rule || std::find(ids.begin(), ids.end(), finding.rule) != ids.end())
      continue;
    ids.push_back(finding.rule);
  }
  std::string text;
  for (const std::string_view id : ids) text.append(text.empty() ? "" : " y ").append(id);
  return text;
}

void write_findings(OdfWriter& odf, const std::vector<Finding>& findings, std::string_view rule) {
  for (const Finding& finding : findings) {
    if (finding.rule == rule) write_manual_finding(odf, finding);
  }
  const std::string rest = others(findings, rule);
  if (!rest.empty()) odf.paragraph("Detalle", {{"En este ejemplo sale también " + rest + "."}});
}

void write_rule(OdfWriter& odf, const Rule& rule, const RuleEntry& entry) {
  odf.heading(3, std::string(rule.id) + ". " + std::string(rule.title));
  odf.paragraph("Severidad", {{severities_of(rule)}});
  odf.paragraph("Descripcion", {{"Por qué. ", "Rotulo"}, {entry.why}});
  odf.paragraph("Ejemplo", {{"Un ejemplo con hallazgo", "Rotulo"}});
  write_manual_example(odf, std::string(rule.id) + " con hallazgo", entry.fires);
  write_findings(odf, findings_of(entry.fires), rule.id);
  odf.paragraph("Ejemplo", {{"El mismo caso, sin hallazgo", "Rotulo"}});
  write_manual_example(odf, std::string(rule.id) + " sin hallazgo", entry.silent);
  odf.paragraph("Remedio", {{"Cómo se resuelve. ", "Rotulo"}, {entry.solution}});
}

const RuleEntry& entry_of(const Rule& rule) {
  return *std::find_if(std::begin(kRules), std::end(kRules),
                       [&rule](const RuleEntry& entry) { return entry.rule == rule.id; });
}

}  // namespace

void write_manual_rules(std::ostream& out) {
  OdfWriter odf(out);
  write_manual_clean_goal(odf, "Renglón sin hallazgos");
  for (const Family& family : kFamilies) {
    odf.heading(2, family.title);
    for (const Rule& rule : all_rules()) {
      if (rule.id.starts_with(family.prefix)) write_rule(odf, rule, entry_of(rule));
    }
  }
  write_manual_con(odf);
}

}  // namespace poa::catalog
