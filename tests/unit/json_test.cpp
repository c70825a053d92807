// SPDX-License-Identifier: MPL-2.0
#include "formats/json.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <variant>

#include "domain/form/column.hpp"
#include "domain/form/limits.hpp"
#include "domain/values/cell.hpp"

namespace poa::formats {
namespace {

// A report with one goal, as write_json() writes it.
constexpr const char* kReport = R"({
 "esquema": "tmm-f004/2",
 "institucion": "AYUNTAMIENTO DE MEXICALI",
 "administracion": "XXIV",
 "ejercicio": 2023,
 "trimestre": 4,
 "tolerancia": 0.1,
 "autorizacion": null,
 "encabezado": {
  "ramo": "54 BIENESTAR SOCIAL",
  "programa": "542",
  "unidad_ejecutora": {"error": true},
  "finalidad": null,
  "funcion": null,
  "subfuncion": null,
  "ejes": [
   "2 BIENESTAR PARA TODOS",
   "3 MEXICALI CRECE"
  ]
 },
 "lineas_accion": [
  "2.1.1 DIAGNÓSTICO"
 ],
 "metas": [
  {
   "lineas": "2.1.1, 2.1.4",
   "meta": "300.- Incentivar \"la\"\nparticipación",
   "unidad": "Expediente",
   "anual": 1751,
   "programado": [371, 241.5, null, "509"],
   "alcanzado": [410, {"error": true}, 0, null],
   "absoluto": 1770,
   "relativo": 1.01,
   "observaciones": null,
   "tipo": "INTEGRADORA",
   "integra": "302-313",
   "revisado": "PER-02"
  }
 ],
 "firmas": [
  {"rol": "RESPONSABLE DEL RAMO", "nombre": null}
 ]
}
)";

std::string replaced(std::string text, const std::string& old, const std::string& by) {
  const std::size_t at = text.find(old);
  EXPECT_NE(at, std::string::npos) << old;
  return text.replace(at, old.size(), by);
}

// What is said of the report with one part replaced.
std::string refusal(const std::string& old, const std::string& by) {
  const auto read = read_json(replaced(kReport, old, by));
  return read ? "read" : read.error().message;
}

Fault fault(const std::string& old, const std::string& by) {
  return read_json(replaced(kReport, old, by)).error().fault;
}

const Cell& cell(const Form& form, Column column) { return form.table.at(0, index(column)); }

std::string text(const Cell& cell) { return std::get<std::string>(cell); }

std::string written_figure(double number) {
  Form form;
  form.tolerance = number;
  const std::string json = write_json(form);
  const std::string name = "\"tolerancia\": ";
  const std::size_t start = json.find(name) + name.size();
  return json.substr(start, json.find(",\n", start) - start);
}

// A report whose arrays of action lines and goals are these.
std::string with_goals(std::size_t goals) {
  const std::string report = kReport;
  const std::size_t start = report.find("  {\n   \"lineas\"");
  const std::string goal = report.substr(start, report.find("\n ],\n \"firmas\"") - start);
  std::string all = goal;
  for (std::size_t count = 1; count < goals; ++count) all += "," + goal;
  return replaced(report, goal, all);
}

TEST(ReadJson, KeepsEveryCellAsItIs) {
  const Form form = read_json(kReport).value();
  EXPECT_EQ(text(form.institution), "AYUNTAMIENTO DE MEXICALI");
  EXPECT_EQ(text(form.administration), "XXIV");
  EXPECT_EQ(std::get<double>(form.year), 2023);
  EXPECT_EQ(std::get<double>(form.quarter), 4);
  EXPECT_EQ(std::get<double>(form.tolerance), 0.1);
  EXPECT_TRUE(is_blank_cell(form.authorisation));
  EXPECT_EQ(text(form.branch), "54 BIENESTAR SOCIAL");
  EXPECT_EQ(text(form.programme), "542");
  EXPECT_TRUE(std::holds_alternative<CellError>(form.unit));
  ASSERT_EQ(form.axes.size(), 2U);
  EXPECT_EQ(text(form.axes[1]), "3 MEXICALI CRECE");
  ASSERT_EQ(form.action_lines.size(), 1U);
  ASSERT_EQ(form.signatures.size(), 1U);
  EXPECT_EQ(text(form.signatures[0].role), "RESPONSABLE DEL RAMO");
  EXPECT_TRUE(is_blank_cell(form.signatures[0].name));
}

TEST(ReadJson, PutsEveryMemberOfAGoalInItsColumn) {
  const Form form = read_json(kReport).value();
  ASSERT_EQ(form.table.rows(), 1U);
  ASSERT_EQ(form.table.columns(), kColumns);
  EXPECT_EQ(text(cell(form, Column::Lines)), "2.1.1, 2.1.4");
  EXPECT_EQ(text(cell(form, Column::Text)), "300.- Incentivar \"la\"\nparticipación");
  EXPECT_EQ(text(cell(form, Column::Unit)), "Expediente");
  EXPECT_EQ(std::get<double>(cell(form, Column::Annual)), 1751);
  EXPECT_EQ(std::get<double>(cell(form, Column::Planned1)), 371);
  EXPECT_EQ(std::get<double>(cell(form, Column::Planned2)), 241.5);
  EXPECT_TRUE(is_blank_cell(cell(form, Column::Planned3)));
  EXPECT_EQ(text(cell(form, Column::Planned4)), "509");
  EXPECT_EQ(std::get<double>(cell(form, Column::Achieved1)), 410);
  EXPECT_TRUE(std::holds_alternative<CellError>(cell(form, Column::Achieved2)));
  EXPECT_EQ(std::get<double>(cell(form, Column::Achieved3)), 0);
  EXPECT_TRUE(is_blank_cell(cell(form, Column::Achieved4)));
  EXPECT_EQ(std::get<double>(cell(form, Column::Absolute)), 1770);
  EXPECT_EQ(std::get<double>(cell(form, Column::Relative)), 1.01);
  EXPECT_TRUE(is_blank_cell(cell(form, Column::Remarks)));
  EXPECT_EQ(text(cell(form, Column::Kind)), "INTEGRADORA");
  EXPECT_EQ(text(cell(form, Column::Components)), "302-313");
  EXPECT_EQ(text(cell(form, Column::Reviewed)), "PER-02");
}

TEST(ReadJson, TakesTheMembersInAnyOrderAndAnyWhiteSpace) {
  std::string other = replaced(kReport, " \"administracion\": \"XXIV\",\n", "");
  other = replaced(other, "\n}\n", ",\"administracion\":\t\"XXIV\"}");
  EXPECT_EQ(write_json(read_json(other).value()), kReport);
}

// The report as it is closed with these members.
std::string closed_with(const std::string& members) {
  return replaced(kReport, "\n ]\n}\n", "\n ],\n \"cierre\": {" + members + "}\n}\n");
}

std::string refusal_of_closing(const std::string& members) {
  const auto read = read_json(closed_with(members));
  return read ? "read" : read.error().message;
}

constexpr const char* kClosing = R"(
  "huella": "0a",
  "version": "0.1.0",
  "fecha": "2024-01-15",
  "motivo": null,
  "hallazgos": {"error": 0, "advertencia": 2, "aviso": 5}
 )";

TEST(ReadJson, ReadsAClosingOrPassesOverIt) {
  EXPECT_EQ(write_json(read_json(closed_with(kClosing)).value()), kReport);
  const auto file = read_report_json(closed_with(kClosing)).value();
  EXPECT_EQ(write_json(file.form), kReport);
  EXPECT_EQ(file.closing, (Closing{"0a", "0.1.0", "2024-01-15", "", 0, 2, 5}));
  EXPECT_EQ(read_report_json(kReport).value().closing, std::nullopt);
}

TEST(ReadJson, RefusesOtherClosings) {
  EXPECT_EQ(refusal("\n ]\n}\n", "\n ],\n \"cierre\": null}"),
            "En «cierre»: se esperaba un objeto.");
  const std::string closing = kClosing;
  EXPECT_EQ(refusal_of_closing(replaced(closing, "\"huella\": \"0a\",", "")),
            "En «cierre»: falta el miembro «huella».");
  EXPECT_EQ(refusal_of_closing(closing + ", \"otro\": 1"), "En «cierre»: sobra el miembro «otro».");
  EXPECT_EQ(refusal_of_closing(replaced(closing, "\"0a\"", "null")),
            "En «cierre.huella»: se esperaba un texto.");
  EXPECT_EQ(refusal_of_closing(replaced(closing, "null", "7")),
            "En «cierre.motivo»: se esperaba un texto.");
  EXPECT_EQ(refusal_of_closing(replaced(closing, ": 2", ": -2")),
            "En «cierre.hallazgos.advertencia»: se esperaba un número entero, 0 o mayor.");
  EXPECT_EQ(refusal_of_closing(replaced(closing, "\"aviso\"", "\"avisos\"")),
            "En «cierre.hallazgos»: falta el miembro «aviso».");
}

TEST(WriteJson, WritesAClosing) {
  const Form form = read_json(kReport).value();
  EXPECT_EQ(write_json(form, {"0a", "0.1.0", "2024-01-15", "", 0, 2, 5}), closed_with(kClosing));
  const Closing with_reason{"0a", "0.1.0", "2024-01-15", "el plazo", 1, 0, 0};
  EXPECT_EQ(read_report_json(write_json(form, with_reason)).value().closing, with_reason);
}

TEST(ReadJson, RefusesOtherMembers) {
  EXPECT_EQ(refusal("\"trimestre\"", "\"Trimestre\""),
            "En el documento: falta el miembro «trimestre».");
  EXPECT_EQ(refusal("\"firmas\": [", "\"dudas\": [], \"firmas\": ["),
            "En el documento: sobra el miembro «dudas».");
  EXPECT_EQ(refusal("   \"lineas\": \"2.1.1, 2.1.4\",\n", ""),
            "En «metas[0]»: falta el miembro «lineas».");
  EXPECT_EQ(refusal("\"lineas\":", "\"avance\": 1, \"lineas\":"),
            "En «metas[0]»: sobra el miembro «avance».");
  EXPECT_EQ(refusal("\"ejes\": [", "\"eje\": 1, \"ejes\": ["),
            "En «encabezado»: sobra el miembro «eje».");
  EXPECT_EQ(refusal(", \"nombre\": null", ""), "En «firmas[0]»: falta el miembro «nombre».");
  EXPECT_EQ(fault(", \"nombre\": null", ""), Fault::WrongShape);
}

TEST(ReadJson, RefusesAMemberThatIsThereTwice) {
  EXPECT_EQ(refusal("\"trimestre\": 4,", "\"trimestre\": 4, \"trimestre\": 4,"),
            "En el documento: el miembro «trimestre» está dos veces.");
  EXPECT_EQ(refusal("{\"error\": true}, 0", "{\"error\": true, \"error\": true}, 0"),
            "En «metas[0].alcanzado[1]»: el miembro «error» está dos veces.");
  EXPECT_EQ(refusal("\"ramo\"", "\"ram\\u006f\": null, \"ramo\""),
            "En «encabezado»: el miembro «ramo» está dos veces.");
}

TEST(ReadJson, RefusesOtherTypes) {
  const std::string text = ": se esperaba un texto, null o {\"error\": true}.";
  EXPECT_EQ(refusal("\"542\"", "542"), "En «encabezado.programa»" + text);
  EXPECT_EQ(refusal("\"XXIV\"", "[\"XXIV\"]"), "En «administracion»" + text);
  EXPECT_EQ(refusal("\"PER-02\"", "true"), "En «metas[0].revisado»" + text);
  const std::string figure = ": se esperaba un número, un texto, null o {\"error\": true}.";
  EXPECT_EQ(refusal("1751", "false"), "En «metas[0].anual»" + figure);
  EXPECT_EQ(refusal("{\"error\": true}, 0", "{\"error\": false}, 0"),
            "En «metas[0].alcanzado[1]»" + figure);
  EXPECT_EQ(refusal("{\"error\": true}, 0", "{\"error\": true, \"texto\": 1}, 0"),
            "En «metas[0].alcanzado[1]»" + figure);
  EXPECT_EQ(refusal("{\"error\": true}, 0", "{}, 0"), "En «metas[0].alcanzado[1]»" + figure);
  EXPECT_EQ(refusal("\"trimestre\": 4", "\"trimestre\": 5"),
            "En «trimestre»: se esperaba un número de 1 a 4, un texto, null o {\"error\": true}.");
  EXPECT_EQ(refusal("2023", "2023.5"),
            "En «ejercicio»: se esperaba un número entero, un texto, null o {\"error\": true}.");
  EXPECT_EQ(refusal("\"2.1.1 DIAGNÓSTICO\"", "null"),
            "En «lineas_accion[0]»: se esperaba un texto o {\"error\": true}.");
  EXPECT_EQ(fault("\"542\"", "542"), Fault::WrongKind);
}

TEST(ReadJson, RefusesOtherShapes) {
  EXPECT_EQ(refusal(kReport, "[]"), "En el documento: se esperaba un objeto.");
  EXPECT_EQ(refusal("[371, 241.5, null, \"509\"]", "371"),
            "En «metas[0].programado»: se esperaba una lista.");
  EXPECT_EQ(refusal("[371, 241.5, null, \"509\"]", "[371, 241.5, null]"),
            "En «metas[0].programado»: se esperaban 4 cifras, una por trimestre.");
  EXPECT_EQ(refusal("{\"rol\": \"RESPONSABLE DEL RAMO\", \"nombre\": null}", "\"nadie\""),
            "En «firmas[0]»: se esperaba un objeto.");
  EXPECT_EQ(refusal("[\n  \"2.1.1 DIAGNÓSTICO\"\n ]", "{}"),
            "En «lineas_accion»: se esperaba una lista.");
}

TEST(ReadJson, RefusesAnotherSchema) {
  EXPECT_EQ(refusal("tmm-f004/2", "tmm-f004/1"), "En «esquema»: se esperaba «tmm-f004/2».");
  EXPECT_EQ(refusal("\"tmm-f004/2\"", "2"), "En «esquema»: se esperaba «tmm-f004/2».");
  EXPECT_EQ(fault("tmm-f004/2", "tmm-f004/3"), Fault::UnknownText);
  EXPECT_EQ(read_json("{\"esquema\": \"tmm-f004/3\", \"nuevo\": 1}").error().message,
            "En «esquema»: se esperaba «tmm-f004/2».");
}

TEST(ReadJson, SaysWhereATextIsNoJson) {
  EXPECT_EQ(read_json("").error().message, "Línea 1, columna 1: el texto no es JSON en UTF-8.");
  EXPECT_EQ(refusal("\"trimestre\": 4,", "\"trimestre\": 4"),
            "Línea 7, columna 13: el texto no es JSON en UTF-8.");
}

TEST(ReadJson, RefusesWhatFollowsAByteZero) {
  const std::string after = std::string(kReport) + '\0' + "\xA7";
  EXPECT_NE(read_json(after).error().message.find("columna 1: el texto no es JSON en UTF-8."),
            std::string::npos);
  EXPECT_EQ(read_json(std::string("{\n\0}", 4)).error().message,
            "Línea 2, columna 1: el texto no es JSON en UTF-8.");
}

TEST(ReadJson, RefusesWhatIsNoUtf8) {
  const std::string no_json = ": el texto no es JSON en UTF-8.";
  EXPECT_EQ(refusal("AYUNTAMIENTO", "A\xC3"), "Línea 3, columna 20" + no_json);
  EXPECT_EQ(refusal("AYUNTAMIENTO", "\xED\xA0\x80"), "Línea 3, columna 19" + no_json);
  for (const char* lone : {"\\uD800", "\\uDC00", "\\uD800\\uD800", "\\uDC00\\uD800"})
    EXPECT_NE(refusal("AYUNTAMIENTO", lone).find(no_json), std::string::npos) << lone;
  EXPECT_EQ(text(read_json(replaced(kReport, "XXIV", "\\uD83D\\uDE00")).value().administration),
            "\xF0\x9F\x98\x80");
}

TEST(ReadJson, RefusesWhatIsNoNumber) {
  for (const char* number : {"1e999", "-1e999", "NaN", "Infinity", "01", "+1", "1.", ".5", "0x1"})
    EXPECT_NE(refusal("1751", number).find("no es JSON"), std::string::npos) << number;
}

TEST(ReadJson, HasItsLimits) {
  EXPECT_EQ(read_json(with_goals(200)).value().table.rows(), 200U);
  EXPECT_EQ(read_json(with_goals(201)).error().message,
            "En «metas»: hay 201 metas y un reporte tiene a lo más 200.");
  const std::string large = kReport + std::string(kLargestJson - std::string(kReport).size(), ' ');
  EXPECT_TRUE(read_json(large));
  EXPECT_EQ(read_json(large + ' ').error().message,
            "En el documento: hay más de 10 MB y un reporte no los ocupa.");
  EXPECT_EQ(refusal("\n ]\n}\n", "\n ],\n \"cierre\": {\"a\": [[[[[[0]]]]]]}}"),
            "En «cierre»: falta el miembro «huella».");
  EXPECT_EQ(refusal("\n ]\n}\n", "\n ],\n \"cierre\": {\"a\": [[[[[[[0]]]]]]]}}"),
            "En «cierre.a[0][0][0][0][0]»: hay más de 8 niveles.");
  EXPECT_EQ(read_json(large + " ").error().fault, Fault::OutOfRange);
  EXPECT_EQ(read_json(std::string(kLargestJson, '[')).error().fault, Fault::OutOfRange);
}

TEST(WriteJson, WritesWhatItRead) { EXPECT_EQ(write_json(read_json(kReport).value()), kReport); }

TEST(WriteJson, WritesABlankForm) {
  const std::string json = write_json(Form());
  EXPECT_NE(json.find("\"ejes\": []"), std::string::npos);
  EXPECT_NE(json.find("\"metas\": [],\n \"firmas\": []\n}\n"), std::string::npos);
  EXPECT_EQ(write_json(read_json(json).value()), json);
}

TEST(WriteJson, WritesFiguresAsTheyWereTyped) {
  EXPECT_EQ(written_figure(1751), "1751");
  EXPECT_EQ(written_figure(1.01), "1.01");
  EXPECT_EQ(written_figure(0.1), "0.1");
  EXPECT_EQ(written_figure(-0.5), "-0.5");
  EXPECT_EQ(written_figure(-0.0), "0");
  EXPECT_EQ(written_figure(123456789012345), "123456789012345");
  EXPECT_EQ(written_figure(1e21), "1000000000000000000000");
  // What 15 digits cannot tell from its neighbour.
  EXPECT_EQ(written_figure(0.1 + 0.2), "0.30000000000000004");
  EXPECT_EQ(written_figure(9007199254740991), "9.007199254740991e+15");
  EXPECT_EQ(written_figure(std::numeric_limits<double>::infinity()), "{\"error\": true}");
  EXPECT_EQ(written_figure(std::numeric_limits<double>::quiet_NaN()), "{\"error\": true}");
}

TEST(WriteJson, WritesHundredthsWithTwoDecimals) {
  for (int hundredths = 0; hundredths < 10'000; ++hundredths)
    ASSERT_LE(written_figure(hundredths / 100.0).size(), 6U) << hundredths;
}

TEST(WriteJson, WritesNumbersInTextColumnsAsText) {
  Form form;
  form.programme = 511.0;
  form.axes = {2.0};
  form.table = CellTable(1, kColumns);
  form.table.at(0, index(Column::Components)) = 302304.0;
  form.table.at(0, index(Column::Text)) = 100.5;
  const Form read = read_json(write_json(form)).value();
  EXPECT_EQ(text(read.programme), "511");
  EXPECT_EQ(text(read.axes[0]), "2");
  EXPECT_EQ(text(cell(read, Column::Components)), "302304");
  EXPECT_EQ(text(cell(read, Column::Text)), "100.5");
}

TEST(WriteJson, WritesTheQuarterAsANumberWhereItNamesOne) {
  const auto written = [](Cell quarter) {
    Form form;
    form.quarter = std::move(quarter);
    return read_json(write_json(form)).value().quarter;
  };
  EXPECT_EQ(std::get<double>(written(3.0)), 3);
  EXPECT_EQ(std::get<double>(written(std::string("OCT-DIC"))), 4);
  EXPECT_EQ(std::get<double>(written(std::string("2"))), 2);
  EXPECT_EQ(text(written(std::string("anual"))), "anual");
  EXPECT_EQ(text(written(5.0)), "5");
  EXPECT_TRUE(std::holds_alternative<CellError>(written(CellError{})));
  EXPECT_TRUE(is_blank_cell(written(Blank{})));
}

TEST(WriteJson, WritesTheYearAsANumberWhereItReadsAsOne) {
  const auto written = [](Cell year) {
    Form form;
    form.year = std::move(year);
    return read_json(write_json(form)).value().year;
  };
  EXPECT_EQ(std::get<double>(written(2023.0)), 2023);
  EXPECT_EQ(std::get<double>(written(std::string(" 2023 "))), 2023);
  EXPECT_EQ(text(written(std::string("2023-2024"))), "2023-2024");
  EXPECT_EQ(text(written(2023.5)), "2023.5");
  EXPECT_TRUE(std::holds_alternative<CellError>(written(CellError{})));
}

TEST(WriteJson, LeavesOutWhatIsBlank) {
  Form form;
  form.axes = {Blank{}, std::string("2 TODOS"), std::string(" ")};
  form.action_lines = {std::string("\u200B"), std::string("2.1.1")};
  form.table = CellTable(3, kColumns);
  form.table.at(0, index(Column::Absolute)) = 0.0;
  form.table.at(2, index(Column::Annual)) = 4.0;
  form.table.at(2, index(Column::Unit)) = std::string(" ");
  const Form read = read_json(write_json(form)).value();
  EXPECT_EQ(read.axes.size(), 1U);
  EXPECT_EQ(read.action_lines.size(), 1U);
  ASSERT_EQ(read.table.rows(), 1U);
  EXPECT_EQ(std::get<double>(cell(read, Column::Annual)), 4);
  EXPECT_TRUE(std::holds_alternative<Blank>(cell(read, Column::Unit)));
}

TEST(WriteJson, WritesUtf8Alone) {
  Form form;
  form.institution = std::string("A\xC3");
  EXPECT_EQ(text(read_json(write_json(form)).value().institution), "A\xEF\xBF\xBD");
}

}  // namespace
}  // namespace poa::formats
