// SPDX-License-Identifier: MPL-2.0
#include "catalog/manual_finding.hpp"

#include <string_view>

namespace poa::catalog {
namespace {

std::string_view style_of(Severity severity) {
  switch (severity) {
    case Severity::Error:
      return "Mensaje_error";
    case Severity::Warning:
      return "Mensaje_advertencia";
    case Severity::Notice:
      return "Mensaje_aviso";
  }
  return "";
}

}  // namespace

void write_manual_finding(OdfWriter& odf, const Finding& finding) {
  odf.paragraph(style_of(finding.severity),
                {{severity_name(finding.severity), "Rotulo"}, {" · "}, {finding.message}});
}

}  // namespace poa::catalog
