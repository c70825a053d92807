// SPDX-License-Identifier: MPL-2.0
#include "catalog/manual_functions.hpp"

#include <string>
#include <string_view>

#include "catalog/call_syntax.hpp"
#include "catalog/functions.hpp"
#include "catalog/odf_writer.hpp"

namespace poa::catalog {
namespace {

// The office's own functions have a name in each language; the catalogue has the English ones.
struct OfficeFunction {
  std::string_view english;
  std::string_view spanish;
};
constexpr OfficeFunction kOfficeFunctions[] = {{"INDEX(", "INDICE("}, {"DATE(", "FECHA("}};

std::string in_spanish(std::string_view formula) {
  std::string text(formula);
  for (const OfficeFunction& function : kOfficeFunctions) {
    const std::size_t at = text.find(function.english);
    if (at != std::string::npos) text.replace(at, function.english.size(), function.spanish);
  }
  return text;
}

// The text of an argument without the word that says whether it may be left out.
std::string_view meaning_of(const Argument& argument) {
  std::string_view text = argument.description.es;
  text.remove_prefix(text.find(' ') + 1);
  return text;
}

void write_arguments(OdfWriter& odf, const Function& function) {
  if (function.arguments.empty()) {
    odf.paragraph("Cuerpo", {{"No lleva argumentos."}});
    return;
  }
  odf.begin_table("Argumentos de " + std::string(function.display_name), "Tabla",
                  {"Col_argumento", "Col_obligatorio", "Col_significado"});
  odf.begin_heading_rows();
  odf.begin_row();
  for (const char* heading : {"Argumento", "¿Se escribe?", "Qué es"}) {
    odf.cell("Celda_encabezado", "Celda_titulo", heading);
  }
  odf.end_row();
  odf.end_heading_rows();
  for (const Argument& argument : function.arguments) {
    odf.begin_row();
    odf.cell("Celda", "Celda_fuerte", argument.name);
    odf.cell("Celda", "Celda_texto", argument.optional ? "Opcional" : "Obligatorio");
    odf.cell("Celda", "Celda_texto", meaning_of(argument));
    odf.end_row();
  }
  odf.end_table();
}

}  // namespace

void write_manual_functions(std::ostream& out) {
  OdfWriter odf(out);
  for (const Function& function : kFunctions) {
    odf.heading(2, function.display_name);
    odf.paragraph("Descripcion", {{function.description.es}});
    odf.paragraph("Sintaxis", {{call_syntax(function)}});
    write_arguments(odf, function);
    odf.paragraph("Ejemplo_suelto", {{"Ejemplo. ", "Rotulo"},
                                     {"=" + in_spanish(function.example.formula), "Formula"},
                                     {" da "},
                                     {function.example.result, "Resultado"}});
  }
}

}  // namespace poa::catalog
