// SPDX-License-Identifier: MPL-2.0
#include <string>

#include "domain/rules/rules.hpp"
#include "domain/text.hpp"

namespace poa::rules {

void cod_01(const Report& report, const Goal& goal, Findings& findings) {
  if (!report.catalogue) return;
  for (const ActionLine& line : goal.lines.codes) {
    if (report.catalogue->contains(line)) continue;
    findings.add(Field::Lines,
                 "la línea de acción " + line.to_text() +
                     " no está en el encabezado. Corrija el código o agréguelo al encabezado.");
  }
}

void cod_02(const Report&, const Goal& goal, Findings& findings) {
  if (!goal.lines_blank) return;
  findings.add(Field::Lines, "no tiene línea de acción. Escriba su código, por ejemplo 2.1.5.");
}

void cod_03(const Report&, const Goal& goal, Findings& findings) {
  for (const std::string& token : goal.lines.bad_tokens) {
    findings.add(Field::Lines,
                 quotation(token) + " no es un código de línea de acción. Escríbalo como 2.1.5.");
  }
}

void cod_03_header(const Report& report, Findings& findings) {
  if (!report.catalogue) return;
  for (const std::string& entry : report.catalogue->entries_without_code()) {
    findings.add(Field::Header, "la línea de acción " + quotation(entry) +
                                    " no empieza con un código. Escríbalo antes del texto, "
                                    "por ejemplo 2.1.5.");
  }
}

}  // namespace poa::rules
