// SPDX-License-Identifier: MPL-2.0
#include "catalog/manual_con.hpp"

#include <string>
#include <string_view>

#include "catalog/con_example.hpp"
#include "catalog/con_rules.hpp"
#include "catalog/manual_example.hpp"
#include "catalog/manual_finding.hpp"
#include "domain/consolidation/con.hpp"
#include "domain/values/sentence.hpp"

namespace poa::catalog {
namespace {

// No signature waits for these: what is wrong are the totals.
std::string_view con_advice(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "Error: los totales no valen hasta resolverlo.";
    case Severity::Warning:
      return "Advertencia: se revisa.";
    case Severity::Notice:
      return "Aviso: es información.";
  }
  return "";
}

std::string_view closing_words(ClosingState closing) {
  switch (closing) {
    case ClosingState::NotClosed:
      return "";
    case ClosingState::Verified:
      return ", copia cerrada cuya huella coincide";
    case ClosingState::Differs:
      return ", copia cerrada cuya huella no coincide";
  }
  return "";
}

// The file, and what its report has unlike the one without findings.
void write_con_file(OdfWriter& odf, const FileExample& file) {
  const bool is_plain = file.report.goals.empty() && file.report.header.empty();
  odf.paragraph(
      "Detalle",
      {{sentence("Archivo «{}»{}{}", {file.name, closing_words(file.closing),
                                      is_plain ? ": el reporte sin hallazgos." : ", que dice:"})}});
  write_manual_example(odf, file.name, file.report);
}

void write_con_example(OdfWriter& odf, const ConExample& example) {
  for (const FileExample& file : example.files) {
    if (!file.name.empty()) write_con_file(odf, file);
  }
  if (example.quarter != 0)
    odf.paragraph("Detalle", {{sentence("Se pide {} 2023.", {Quarter(example.quarter).months()})}});
  if (example.expected.empty()) return;
  const ConsolidationRequest request = request_of(example);
  for (const std::string& unit : request.expected_units)
    odf.paragraph("Detalle", {{"Se espera la unidad: "}, {"«" + unit + "»", "Capturado"}});
}

void write_con_findings(OdfWriter& odf, const ConExample& example) {
  for (const FileFinding& found : consolidated_example(example).findings)
    write_manual_finding(odf, found.finding);
}

void write_con_rule(OdfWriter& odf, const ConRule& rule, const ConEntry& entry) {
  odf.heading(3, std::string(rule.id) + ". " + std::string(rule.title));
  odf.paragraph("Severidad", {{con_advice(rule.severity)}});
  odf.paragraph("Descripcion", {{"Por qué. ", "Rotulo"}, {entry.why}});
  odf.paragraph("Ejemplo", {{"Un ejemplo con hallazgo", "Rotulo"}});
  write_con_example(odf, entry.fires);
  write_con_findings(odf, entry.fires);
  odf.paragraph("Ejemplo", {{"El mismo caso, sin hallazgo", "Rotulo"}});
  write_con_example(odf, entry.silent);
  odf.paragraph("Remedio", {{"Cómo se resuelve. ", "Rotulo"}, {entry.solution}});
}

}  // namespace

void write_manual_con(OdfWriter& odf) {
  odf.heading(2, "Los reportes juntos (CON)");
  for (const ConEntry& entry : kConRules) write_con_rule(odf, *con_rule(entry.rule), entry);
}

}  // namespace poa::catalog
