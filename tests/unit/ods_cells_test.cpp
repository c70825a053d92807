// SPDX-License-Identifier: MPL-2.0
// A workbook's content.xml, written by hand: what is ordinary is read, cell by cell, and what an
// office could read in another way is not.
#include "formats/ods_cells.hpp"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "domain/form/column.hpp"
#include "formats/ods_address.hpp"

namespace poa::formats {
namespace {

constexpr std::string_view kHead =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
    R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
    R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
    R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" )"
    R"(xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">)"
    "<office:body><office:spreadsheet>";
constexpr std::string_view kFoot = "</office:spreadsheet></office:body></office:document-content>";

std::string text_cell(std::string_view text) {
  return R"(<table:table-cell office:value-type="string"><text:p>)" + std::string(text) +
         "</text:p></table:table-cell>";
}

std::string number_cell(std::string_view value) {
  return R"(<table:table-cell office:value-type="float" office:value=")" + std::string(value) +
         R"("><text:p>as shown</text:p></table:table-cell>)";
}

std::string blank_cells(int count) {
  return R"(<table:table-cell table:number-columns-repeated=")" + std::to_string(count) + R"("/>)";
}

std::string row(const std::string& cells, std::string_view marks = "") {
  return "<table:table-row" + std::string(marks) + ">" + cells + "</table:table-row>";
}

std::string sheet(std::string_view name, const std::string& rows) {
  return "<table:table table:name=\"" + std::string(name) + R"("><table:table-column/>)" + rows +
         "</table:table>";
}

std::string name(std::string_view name, std::string_view address) {
  return "<table:named-range table:name=\"" + std::string(name) +
         R"(" table:base-cell-address="$TMM.$A$1" table:cell-range-address=")" +
         std::string(address) + R"("/>)";
}

constexpr std::string_view kComputed =
    R"(<table:table-cell table:formula="of:=1" office:value-type="float" office:value="99"/>)";

// Columns B to S: P1 to A4 are the eight figures.
std::string goal(std::string_view text, const std::string& figures) {
  return row(blank_cells(1) + text_cell("2.1.1") + text_cell(text) + text_cell("Informe") +
             number_cell("10") + figures + std::string(kComputed) + std::string(kComputed) +
             text_cell("Observación"));
}

std::string form_sheet() {
  const std::string verdict =
      R"(<table:table-cell table:formula="of:=[.Y1]" office:value-type="string" )"
      R"(office:string-value="REVISAR: 1 advertencia"><text:p>REVISAR: 1 advertencia</text:p></table:table-cell>)";
  return sheet(
      "TMM-F004",
      row(verdict) +
          row(blank_cells(1) + text_cell("AYUNTAMIENTO") + text_cell("XXIV") + number_cell("0") +
              blank_cells(1) + number_cell("1")) +
          row(blank_cells(1) + text_cell("TRIMESTRE") + text_cell("OCTUBRE-DICIEMBRE")) +
          row(blank_cells(1) + text_cell("EJERCICIO") + number_cell("2023")) +
          row(blank_cells(1) + text_cell("RAMO") + text_cell("54 BIENESTAR")) +
          row(blank_cells(1) + text_cell("2.1.1 DIAGNÓSTICO")) + row(blank_cells(5)) +
          row(blank_cells(1) + text_cell("2.1.4 INCLUSIÓN")) +
          goal("100.- Dirigir", number_cell("1") + number_cell("2") + number_cell("3") +
                                    number_cell("4") + number_cell("0.5") + blank_cells(1) +
                                    number_cell("0") + number_cell("-7.25")) +
          goal("101.- Atender", number_cell("1") + blank_cells(7)) +
          row(blank_cells(1), R"( table:visibility="collapse")") +
          row(blank_cells(1) + text_cell("UNO") + blank_cells(1)) +
          row(blank_cells(1) + text_cell("RESPONSABLE") + text_cell("RESPONSABLE DEL RAMO")) +
          row(blank_cells(16384), R"( table:number-rows-repeated="1048563")"));
}

std::string previous_sheet() {
  return sheet("Anterior", row(blank_cells(1) + text_cell("JULIO-SEPTIEMBRE")) +
                               row(blank_cells(1) + text_cell("T3.ods")) +
                               row(text_cell("2.1.1") + text_cell("100.- Dirigir") +
                                   blank_cells(1) + number_cell("10")) +
                               row(blank_cells(1), R"( table:number-rows-repeated="1000000")"));
}

std::string names() {
  std::string names;
  for (const auto& [text, address] : std::vector<std::pair<const char*, const char*>>{
           {"TMM_ESQUEMA", "$'TMM-F004'.$F$2"},
           {"TMM_VEREDICTO", "$'TMM-F004'.$A$1"},
           {"TMM_INSTITUCION", "$'TMM-F004'.$B$2"},
           {"TMM_ADMINISTRACION", "$'TMM-F004'.$C$2"},
           {"TMM_TOLERANCIA", "$'TMM-F004'.$D$2"},
           {"TMM_AUTORIZACION", "$'TMM-F004'.$E$2"},
           {"TMM_TRIMESTRE", "$'TMM-F004'.$C$3"},
           {"TMM_EJERCICIO", "$'TMM-F004'.$C$4"},
           {"TMM_ENCABEZADO", "$'TMM-F004'.$B$3:.$C$5"},
           {"TMM_CATALOGO", "$'TMM-F004'.$B$6:.$B$8"},
           {"TMM_TABLA", "$'TMM-F004'.$B$9:$'TMM-F004'.$S$11"},
           {"TMM_FIRMAS", "$'TMM-F004'.$B$12:.$C$13"},
           {"TMM_UNIDADES", "$'L''ista de unidades'.$A$1:.$A$3"},
           {"TMM_ANTERIOR", "$Anterior.$A$3:.$R$5"},
           {"TMM_ANTERIOR_T", "$Anterior.$B$1"},
           {"TMM_ANTERIOR_ORIGEN", "$Anterior.$B$2"}})
    names += name(text, address);
  return "<table:named-expressions>" + names + "</table:named-expressions>";
}

std::string units_sheet() {
  return sheet(
      "L'ista de unidades",
      row(text_cell("Informe"), R"( table:number-rows-repeated="2")") + row(text_cell("Sesión")));
}

std::string whole() {
  return std::string(kHead) + form_sheet() + units_sheet() + previous_sheet() + names() +
         std::string(kFoot);
}

// The workbook with something in it replaced, which must be there.
std::string with(std::string_view what, std::string_view by, std::string text = whole()) {
  const auto at = text.find(what);
  EXPECT_NE(at, std::string::npos) << what;
  if (at != std::string::npos) text.replace(at, what.size(), by);
  return text;
}

std::string refusal_of(std::string_view content) {
  const auto report = read_ods(content);
  return report ? "" : report.error().message;
}

// What stands in the place of the first figure, P1 of the first goal.
std::optional<Cell> first_figure(std::string_view cell) {
  const auto report =
      read_ods(with(number_cell("1") + number_cell("2"), std::string(cell) + number_cell("2")));
  if (!report) return std::nullopt;
  return report.value().form.table.at(0, index(Column::Planned1));
}

std::string shown(const std::optional<Cell>& cell) {
  if (!cell) return "not understood";
  if (std::holds_alternative<Blank>(*cell)) return "blank";
  return (std::holds_alternative<double>(*cell) ? "number " : "") + cell_text(*cell);
}

std::string in_cell(std::string_view paragraphs) {
  return shown(first_figure(R"(<table:table-cell office:value-type="string">)" +
                            std::string(paragraphs) + "</table:table-cell>"));
}

TEST(OdsCells, AWorkbookIsItsForm) {
  const auto report = read_ods(whole());
  ASSERT_TRUE(report) << report.error().message;
  const Form& form = report.value().form;
  EXPECT_EQ(cell_text(form.institution), "AYUNTAMIENTO");
  EXPECT_EQ(cell_text(form.administration), "XXIV");
  EXPECT_EQ(shown(form.tolerance), "number 0");
  EXPECT_TRUE(is_blank_cell(form.authorisation));
  EXPECT_EQ(cell_text(form.quarter), "OCTUBRE-DICIEMBRE");
  EXPECT_EQ(shown(form.year), "number 2023");
  EXPECT_EQ(cell_text(form.branch), "54 BIENESTAR");
  ASSERT_EQ(form.action_lines.size(), 2U);
  EXPECT_EQ(cell_text(form.action_lines[1]), "2.1.4 INCLUSIÓN");
  ASSERT_EQ(form.measure_units.size(), 3U);
  EXPECT_EQ(cell_text(form.measure_units[1]), "Informe");
  EXPECT_EQ(cell_text(form.measure_units[2]), "Sesión");
  ASSERT_EQ(form.signatures.size(), 2U);
  EXPECT_EQ(cell_text(form.signatures[0].name), "UNO");
  EXPECT_EQ(cell_text(form.signatures[1].role), "RESPONSABLE DEL RAMO");
  EXPECT_TRUE(is_blank_cell(form.signatures[1].name));
}

TEST(OdsCells, AGoalIsAsItWasCaptured) {
  const auto report = read_ods(whole());
  ASSERT_TRUE(report) << report.error().message;
  const CellTable& table = report.value().form.table;
  ASSERT_EQ(table.rows(), 2U);
  EXPECT_EQ(cell_text(table.at(0, index(Column::Text))), "100.- Dirigir");
  EXPECT_EQ(shown(table.at(0, index(Column::Planned1))), "number 1");
  EXPECT_EQ(shown(table.at(0, index(Column::Planned3))), "number 0.5");
  EXPECT_EQ(shown(table.at(0, index(Column::Achieved3))), "blank");
  EXPECT_EQ(shown(table.at(0, index(Column::Planned4))), "number 0");
  EXPECT_EQ(shown(table.at(0, index(Column::Achieved4))), "number -7.25");
  EXPECT_EQ(cell_text(table.at(1, index(Column::Remarks))), "Observación");
  EXPECT_EQ(shown(table.at(1, index(Column::Kind))), "blank");
}

// 99 is what the file has saved.
TEST(OdsCells, ComputedColumnsHaveWhatTheDomainComputes) {
  const auto report = read_ods(whole());
  ASSERT_TRUE(report) << report.error().message;
  const CellTable& table = report.value().form.table;
  EXPECT_TRUE(std::holds_alternative<CellError>(table.at(0, index(Column::Absolute))));
  EXPECT_EQ(shown(table.at(1, index(Column::Absolute))), "number 0");
  const auto typed = read_ods(with(kComputed, number_cell("5")));
  ASSERT_TRUE(typed) << typed.error().message;
  EXPECT_EQ(shown(typed.value().form.table.at(0, index(Column::Absolute))), "number 5");
  EXPECT_EQ(shown(typed.value().form.table.at(0, index(Column::Relative))), "number 0.5");
}

TEST(OdsCells, ThePreviousReportComesAlong) {
  const auto report = read_ods(whole());
  ASSERT_TRUE(report) << report.error().message;
  const auto& previous = report.value().form.previous;
  ASSERT_TRUE(previous);
  ASSERT_EQ(previous->table.rows(), 1U);
  EXPECT_EQ(cell_text(previous->table.at(0, index(Column::Text))), "100.- Dirigir");
  EXPECT_EQ(cell_text(previous->quarter), "JULIO-SEPTIEMBRE");
  EXPECT_EQ(cell_text(previous->origin), "T3.ods");
}

TEST(OdsCells, TheVerdictIsAsItWasSaved) {
  const auto report = read_ods(whole());
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(report.value().verdict.text, "REVISAR: 1 advertencia");
  EXPECT_TRUE(report.value().verdict.is_formula);
  EXPECT_EQ(report.value().closing.rows(), 0U);
  const auto constant = read_ods(with(R"( table:formula="of:=[.Y1]")", ""));
  ASSERT_TRUE(constant) << constant.error().message;
  EXPECT_FALSE(constant.value().verdict.is_formula);
}

TEST(OdsCells, AClosedCopySaysSoOnItsSheet) {
  const std::string closing =
      sheet("Cierre", row(text_cell("Copia cerrada")) + row(blank_cells(2) + text_cell("Huella")));
  const auto report =
      read_ods(with("<table:named-expressions>", closing + "<table:named-expressions>"));
  ASSERT_TRUE(report) << report.error().message;
  const CellTable& cells = report.value().closing;
  ASSERT_EQ(cells.rows(), 200U);
  EXPECT_EQ(cell_text(cells.at(0, 0)), "Copia cerrada");
  EXPECT_EQ(cell_text(cells.at(1, 2)), "Huella");
}

TEST(OdsCells, KindsOfValues) {
  const auto cell = [](std::string_view marks, std::string_view text = "<text:p>x</text:p>") {
    return shown(first_figure("<table:table-cell " + std::string(marks) + ">" + std::string(text) +
                              "</table:table-cell>"));
  };
  EXPECT_EQ(cell(R"(office:value-type="float" office:value="12")"), "number 12");
  EXPECT_EQ(cell(R"(office:value-type="percentage" office:value="0.62")"), "number 0.62");
  EXPECT_EQ(cell(R"(office:value-type="currency" office:currency="MXN" office:value="3")"),
            "number 3");
  EXPECT_EQ(cell(R"(office:value-type="float" office:value="1e3")"), "number 1000");
  EXPECT_EQ(cell(R"(office:value-type="float" office:value="33.333333333333336")"),
            "number 33.3333333333333");
  EXPECT_EQ(cell(R"(office:value-type="boolean" office:boolean-value="true")"), "number 1");
  EXPECT_EQ(cell(R"(office:value-type="string")"), "x");
  EXPECT_EQ(cell(R"(office:value-type="string")", ""), "blank");
  EXPECT_EQ(cell(R"(office:value-type="string" office:string-value="x")"), "x");
  EXPECT_EQ(cell(R"(office:value-type="string" calcext:value-type="string")"), "x");
  EXPECT_EQ(cell(R"(table:style-name="ce1")", ""), "blank");
  EXPECT_EQ(
      cell(R"x(table:formula="of:=NA()" office:value-type="string" calcext:value-type="error")x"),
      "#ERROR");

  for (const char* strange :
       {R"(office:value-type="date" office:date-value="2023-01-02")",
        R"(office:value-type="time" office:time-value="PT1H")",
        R"(office:value-type="void")",
        R"(office:value-type="float")",
        R"(office:value-type="float" office:value="")",
        R"(office:value-type="float" office:value=" 1")",
        R"(office:value-type="float" office:value="1,5")",
        R"(office:value-type="float" office:value="0x10")",
        R"(office:value-type="float" office:value="1e999")",
        R"(office:value-type="float" office:value="NaN")",
        R"(office:value-type="float" office:value="1" office:value="2")",
        R"(office:value-type="float" office:value="1" calcext:value-type="string")",
        R"(office:value-type="float" office:value="1" office:boolean-value="true")",
        R"(office:value-type="boolean" office:boolean-value="sí")",
        R"(office:value-type="string" office:value="1")",
        R"(office:value-type="string" office:string-value="y")",
        R"(office:value-type="string" calcext:value-type="error")",
        R"(office:value-type="string" office:name="y")",
        R"(table:style-name="ce1")",
        R"(table:formula="of:=1+1" office:value-type="float" office:value="2")",
        R"x(table:formula="of:=NA()" office:value-type="float" office:value="2")x",
        R"(table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1")"})
    EXPECT_EQ(cell(strange), "not understood") << strange;
}

TEST(OdsCells, FiguresAreTheNearestDoubles) {
  for (const double value : {0.1, 0.285, 1.005, 123456789.012345, 1e-7, 4503599627370497.5, 1e22}) {
    char text[40];
    static_cast<void>(std::snprintf(text, sizeof text, "%.17g", value));
    const auto cell = first_figure(number_cell(text));
    ASSERT_TRUE(cell) << text;
    EXPECT_EQ(std::get<double>(*cell), value) << text;
  }
}

TEST(OdsCells, TextsAreTheirParagraphs) {
  EXPECT_EQ(in_cell("<text:p>uno</text:p><text:p>dos</text:p>"), "uno\ndos");
  EXPECT_EQ(in_cell("<text:p>a &amp; b &#233; é</text:p>"), "a & b é é");
  EXPECT_EQ(in_cell(R"(<text:p>a<text:s text:c="2"/>b<text:s/>c d</text:p>)"), "a  b c d");
  EXPECT_EQ(in_cell("<text:p><text:span>a</text:span> <text:span>b</text:span></text:p>"), "a b");
  EXPECT_EQ(in_cell("<office:annotation><text:p>nota</text:p></office:annotation>"
                    "<text:p>a</text:p><draw:frame/>"),
            "a");
  EXPECT_EQ(in_cell("<text:p>a<!-- nada -->b</text:p>"), "ab");
  EXPECT_EQ(in_cell("<text:p> </text:p>"), "not understood");
  for (const char* strange :
       {"<text:p>a\tb</text:p>", "<text:p>a\nb</text:p>", "<text:p>a  b</text:p>",
        "<text:p> a</text:p>", "<text:p>a<text:tab/>b</text:p>",
        "<text:p>a<text:line-break/>b</text:p>", "<text:p>a<text:s text:c=\"-1\"/></text:p>",
        "<text:p>a<text:s text:c=\"1000000000\"/></text:p>", "<text:p><text:a>a</text:a></text:p>",
        "<text:p><text:span><text:span>a</text:span></text:span></text:p>",
        "<text:p><text:date>a</text:date></text:p>", "<text:h>a</text:h>", "<table:table/>",
        "texto", "<text:p>a</text:p>texto"})
    EXPECT_EQ(in_cell(strange), "not understood") << strange;
}

TEST(OdsCells, RepeatedCellsAreEachOfThem) {
  const auto report = read_ods(with(
      number_cell("1") + blank_cells(7),
      R"(<table:table-cell office:value-type="float" office:value="6" table:number-columns-repeated="8"/>)"));
  ASSERT_TRUE(report) << report.error().message;
  for (const Column column : {Column::Planned1, Column::Achieved2, Column::Achieved4})
    EXPECT_EQ(shown(report.value().form.table.at(1, index(column))), "number 6");
  EXPECT_EQ(shown(report.value().form.table.at(1, index(Column::Absolute))), "number 24");
}

TEST(OdsCells, RepeatsOutsideOfTheNamesCostNothing) {
  const std::string billion = R"( table:number-rows-repeated="1000000000")";
  const auto report = read_ods(with(R"( table:number-rows-repeated="1048563")", billion));
  EXPECT_TRUE(report) << report.error().message;
  EXPECT_NE(refusal_of(with(R"( table:number-rows-repeated="1048563")",
                            R"( table:number-rows-repeated="1000000001")")),
            "");
  EXPECT_NE(refusal_of(with(R"(table:number-columns-repeated="16384")",
                            R"(table:number-columns-repeated="0")")),
            "");
}

TEST(OdsCells, CellsMergedInARowAreTheFirst) {
  const std::string merged =
      R"(<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="1" office:value-type="string"><text:p>UNO</text:p></table:table-cell>)";
  EXPECT_EQ(
      refusal_of(with(text_cell("UNO") + blank_cells(1), merged + "<table:covered-table-cell/>")),
      "");
  EXPECT_NE(refusal_of(with(text_cell("UNO") + blank_cells(1), merged + text_cell("DOS"))), "");
  EXPECT_NE(refusal_of(with(text_cell("UNO") + blank_cells(1),
                            merged + "<table:covered-table-cell office:value-type=\"string\">"
                                     "<text:p>DOS</text:p></table:covered-table-cell>")),
            "");
  EXPECT_NE(refusal_of(with(text_cell("UNO") + blank_cells(1),
                            with("rows-spanned=\"1\"", "rows-spanned=\"2\"", merged) +
                                "<table:covered-table-cell/>")),
            "");
}

TEST(OdsCells, RowsOfEachPageAreRowsToo) {
  const auto report = read_ods(with(
      row(blank_cells(1) + text_cell("RAMO") + text_cell("54 BIENESTAR")),
      "<table:table-header-rows>" + row(blank_cells(1) + text_cell("RAMO") + text_cell("54 OTRO")) +
          "</table:table-header-rows>"));
  ASSERT_TRUE(report) << report.error().message;
  EXPECT_EQ(cell_text(report.value().form.branch), "54 OTRO");
}

TEST(OdsCells, GoalsThatAreNotSeenAreLeftToTheOffice) {
  const std::string content = whole();
  const auto at = content.rfind("<table:table-row>", content.find("101.- Atender"));
  for (const char* visibility : {"collapse", "filter"}) {
    std::string hidden = content;
    hidden.insert(at + std::string("<table:table-row").size(),
                  " table:visibility=\"" + std::string(visibility) + "\"");
    EXPECT_NE(refusal_of(hidden).find("metas ocultas"), std::string::npos) << visibility;
  }
  std::string grouped = content;
  grouped.insert(at, "<table:table-row-group>");
  grouped.insert(grouped.find("</table:table-row>", at) + std::string("</table:table-row>").size(),
                 "</table:table-row-group>");
  EXPECT_NE(refusal_of(grouped), "");
}

TEST(OdsCells, WhatANameMeansMustBeCertain) {
  const std::string table = name("TMM_TABLA", "$'TMM-F004'.$B$9:$'TMM-F004'.$S$11");
  for (const auto& other :
       {std::string(), table + table, table + name("tmm_tabla", "$'TMM-F004'.$B$9:.$S$11"),
        name("tmm_tabla", "$'TMM-F004'.$B$9:.$S$11"), name("TMM_TABLA", "'TMM-F004'.B9:.S11"),
        name("TMM_TABLA", "$'TMM-F004'.B9:.$S$11"), name("TMM_TABLA", "$Ninguna.$B$9:.$S$11"),
        name("TMM_TABLA", "$'TMM-F004'.$B$9:.$R$11"), name("TMM_TABLA", "$'TMM-F004'.$B$9:.$S$9"),
        name("TMM_TABLA", "$'TMM-F004'.$B$9:.$S$210"), name("TMM_TABLA", "$Anterior.$B$9:.$S$11"),
        std::string(
            R"(<table:named-expression table:name="TMM_TABLA" table:expression="of:=1"/>)")})
    EXPECT_NE(refusal_of(with(table, other)), "") << other;
  EXPECT_NE(refusal_of(with("$A$1:.$A$3", "$A$1:.$A$1048576")), "");
  EXPECT_EQ(refusal_of(with("$B$12:.$C$13", "$B$12:.$AY$13")), "") << "fifty columns";
  EXPECT_NE(refusal_of(with("$B$12:.$C$13", "$B$12:.$AZ$13")), "") << "one more";
  EXPECT_NE(refusal_of(with("$'TMM-F004'.$B$3:.$C$5", "$'TMM-F004'.$B$3:.$D$5")), "");
  EXPECT_NE(refusal_of(with("$'TMM-F004'.$A$1", "$'TMM-F004'.$A$2")), "");
}

TEST(OdsCells, NamesOfOneSheetAreLeftToTheOffice) {
  const auto local = [](std::string_view text) {
    return with("<table:table-column/>", "<table:table-column/><table:named-expressions>" +
                                             name(text, "$Anterior.$A$1") +
                                             "</table:named-expressions>");
  };
  EXPECT_EQ(refusal_of(local("_xlnm._FilterDatabase")), "");
  EXPECT_NE(refusal_of(local("TMM_TABLA")), "");
  EXPECT_NE(refusal_of(local("tmm_trimestre")), "");
}

TEST(OdsCells, SheetsMustBeOrdinary) {
  EXPECT_NE(refusal_of(with("<table:named-expressions>",
                            sheet("TMM-f004", "") + "<table:named-expressions>")),
            "");
  for (const char* part :
       {"<table:table-source/>", "<office:dde-source/>", "<table:scenario/>", "<calcext:unknown/>"})
    EXPECT_NE(refusal_of(with("<table:table-column/>", part)), "") << part;
  for (const char* part : {"<table:tracked-changes/>", "<table:dde-links/>",
                           "<table:data-pilot-tables/>", "<table:consolidation/>",
                           R"(<table:calculation-settings table:precision-as-shown="true"/>)"})
    EXPECT_NE(refusal_of(with("<office:spreadsheet>", std::string("<office:spreadsheet>") + part)),
              "")
        << part;
  EXPECT_EQ(refusal_of(with("<office:spreadsheet>",
                            "<office:spreadsheet><table:calculation-settings/>"
                            "<table:content-validations/>")),
            "");
}

TEST(OdsCells, OtherStructuresAreLeftToTheOffice) {
  EXPECT_NE(refusal_of(with(blank_cells(1) + number_cell("1"), blank_cells(1) + number_cell("2"))),
            "");
  EXPECT_NE(refusal_of(with(blank_cells(1) + number_cell("1"), blank_cells(1) + text_cell("1"))),
            "");
}

TEST(OdsCells, PrefixesMustMeanWhatTheyDo) {
  EXPECT_NE(refusal_of(with("xmlns:table:1.0", "xmlns:tabla:1.0")), "");
  EXPECT_NE(refusal_of(with("xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\"",
                            "xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"")),
            "");
  EXPECT_NE(refusal_of(with("<table:table-row>", "<table:table-row xmlns:table=\"urn:otro\">")),
            "");
  EXPECT_NE(refusal_of(with("xmlns:draw=", "xmlns=")), "");
}

TEST(OdsCells, OnlyPlainXmlIsRead) {
  const std::string head(R"(<?xml version="1.0" encoding="UTF-8"?>)");
  EXPECT_EQ(refusal_of(with(head, R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)")),
            "");
  EXPECT_EQ(refusal_of(with("<table:table-column/>", "<table:table-column/><!-- a & b -->")), "");
  for (const auto& [what, by] : std::vector<std::pair<std::string, std::string>>{
           {head, ""},
           {head, R"(<?xml version="1.0" encoding="ISO-8859-1"?>)"},
           {head, head + "<!DOCTYPE x [<!ENTITY a \"b\">]>"},
           {head, head + "<?php ?>"},
           {"XXIV", "&a;"},
           {"XXIV", "&#1;"},
           {"XXIV", "&#xD800;"},
           {"XXIV", "a & b"},
           {"XXIV", "\xFF"},
           {"XXIV", "\x01"},
           {"XXIV", "<![CDATA[XXIV]]>"},
           {std::string(kFoot), "</office:spreadsheet></office:body>"},
           {std::string(kFoot), std::string(kFoot) + "<a/>"}})
    EXPECT_NE(refusal_of(with(what, by)), "") << by;
  const auto nothing = read_ods("");
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().fault, Fault::WrongShape);
  EXPECT_EQ(nothing.error().message, "no comienza como XML en UTF-8.");
}

TEST(OdsCells, BombsAreRefused) {
  const auto many = [](std::string_view text, std::size_t count) {
    std::string all;
    for (std::size_t at = 0; at < count; ++at) all += text;
    return all;
  };
  const std::string deep = many("<draw:g>", 200'000) + many("</draw:g>", 200'000);
  EXPECT_NE(refusal_of(with("<table:table-column/>", deep)), "");
  EXPECT_NE(refusal_of(with("<table:table-column/>", many("<table:table-column/>", 500'001))), "");
  EXPECT_NE(refusal_of(with("<table:table-column/>",
                            "<table:table-column " + many("a", 20'000'000) + "/>")),
            "");
  std::string attributes;
  for (int at = 0; at < 200'000; ++at) attributes += " a" + std::to_string(at) + "=\"\"";
  EXPECT_NE(refusal_of(with("<table:table-row>", "<table:table-row" + attributes + ">")), "");
  EXPECT_NE(refusal_of(with("<text:p>UNO", many("<text:span>", 50) + "<text:p>UNO")), "");
}

TEST(OdsCells, SettingsSayWhetherItCalculates) {
  const auto settings = [](std::string_view item) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-settings xmlns:office="o" xmlns:config="c"><config:config-item config:name="AutoCalculate" config:type="boolean">)" +
           std::string(item) + "</config:config-item></office:document-settings>";
  };
  EXPECT_TRUE(calculates_by_itself(settings("true")));
  EXPECT_FALSE(calculates_by_itself(settings("false")));
  EXPECT_FALSE(calculates_by_itself("no XML"));
}

TEST(OdsAddress, IsReadAsOfficesWriteIt) {
  const auto shown_area = [](std::string_view text) {
    const auto area = read_ods_address(text);
    if (!area) return std::string("none");
    return area->sheet + " " + std::to_string(area->cells.first_row) + "-" +
           std::to_string(area->cells.last_row) + " " + std::to_string(area->cells.first_column) +
           "-" + std::to_string(area->cells.last_column);
  };
  EXPECT_EQ(shown_area("$Hoja.$A$1"), "Hoja 0-0 0-0");
  EXPECT_EQ(shown_area("$'TMM-F004'.$B$33:.$S$47"), "TMM-F004 32-46 1-18");
  EXPECT_EQ(shown_area("$'a.b'':c'.$XFD$1048576"), "a.b':c 1048575-1048575 16383-16383");
  EXPECT_EQ(shown_area("$Hoja.$Z$2:$Hoja.$AA$3"), "Hoja 1-2 25-26");
  for (const char* strange : {"",
                              "$",
                              "Hoja.$A$1",
                              "$Hoja",
                              "$Hoja.",
                              "$Hoja.A1",
                              "$Hoja.$A1",
                              "$Hoja.A$1",
                              "$Hoja.$A$0",
                              "$Hoja.$XFE$1",
                              "$Hoja.$A$1048577",
                              "$Hoja.$A$1:",
                              "$Hoja.$A$1:.$A",
                              "$Hoja.$B$2:.$A$1",
                              "$Hoja.$A$1:$Otra.$B$2",
                              "$'Hoja.$A$1",
                              "$Hoja.$A$1 ",
                              "$.$A$1",
                              "$Hoja.$AAAAAAAAAAAAAAAAAA$1",
                              "$Hoja.$A$99999999999999999999",
                              "$Hoja.$a$1"})
    EXPECT_EQ(shown_area(strange), "none") << strange;
}

}  // namespace
}  // namespace poa::formats
