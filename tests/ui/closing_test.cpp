// SPDX-License-Identifier: MPL-2.0
// CerrarParaFirma: three files of one digest, nothing half and nothing overwritten, and the report
// that is open stays as it was.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <sstream>

#include "office/property.hpp"
#include "office/undo.hpp"
#include "ui/closing_fixture.hpp"
#include "ui/report_make.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::size_t count_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
    ++count;
  return count;
}

TEST_F(ClosingTest, ThreeFilesHaveOneDigestAndTheReportStaysAsItWas) {
  const Document workbook = sample();
  const auto before = all_of(workbook);
  const std::string answer = close(workbook);
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_FALSE((Reference<css::util::XModifiable>(workbook.uno(), UNO_QUERY_THROW)->isModified()));
  EXPECT_TRUE(undo_titles(workbook).empty());
  const std::string name = kName;
  EXPECT_EQ(files(), (std::vector<std::string>{name + ".json", name + ".ods", name + ".pdf"}));
  EXPECT_EQ(formats::digest_of(data().form), digest());
  EXPECT_EQ(formats::digest_of(form_of(workbook)), digest());
  EXPECT_EQ(formats::digest_of(form_of(office->load(copy()))), digest());
  EXPECT_EQ(answer.substr(0, answer.find('\n')),
            "Reporte cerrado: " + file(name + ".pdf").string() +
                ", con su .ods y su .json. Huella SHA-256 " + digest() + ".");
  EXPECT_NE(answer.find("Quedan advertencias sin marcar como revisadas (6):"), std::string::npos);
}

TEST_F(ClosingTest, TheDataSayWhatTheClosingWas) {
  close(sample(), "  vence\n el plazo\u200B ");
  const formats::Closing closing = data().closing.value();
  EXPECT_EQ(closing.version, POA_VERSION);
  EXPECT_TRUE(std::regex_match(closing.date, std::regex(R"(20\d\d-[01]\d-[0-3]\d)")));
  EXPECT_EQ(closing.reason, "vence el plazo");
  EXPECT_EQ(closing.errors, 7U) << "three of them are signatures";
  EXPECT_EQ(closing.warnings, 6U);
}

TEST_F(ClosingTest, EachPageBearsTheDigestAndTheReason) {
  close(sample());
  const std::string pdf = file(std::string(kName) + ".pdf").string();
  const std::string pages = output_of({POA_PDFTOTEXT, "-layout", pdf, "-"});
  const std::size_t count = count_of(pages, "\f");
  EXPECT_GE(count, 2U);
  EXPECT_EQ(count_of(pages, "Huella SHA-256 " + digest()), count);
  EXPECT_EQ(count_of(pages,
                     "Cerrado con 7 errores (ARIT-03, ARIT-04, COD-01, FIR-01). Motivo: vence el "
                     "plazo"),
            count);
  EXPECT_EQ(count_of(pages, "BORRADOR"), 0U);
  EXPECT_EQ(count_of(pages, "FIRMAS DEL AVANCE"), 1U);
}

TEST_F(ClosingTest, ThePdfIsWhatItClaimsToBe) {
  close(sample());
  const std::string pdf = file(std::string(kName) + ".pdf").string();
  const std::string metadata = output_of({POA_PDFINFO, "-meta", pdf});
  EXPECT_NE(metadata.find("<pdfaid:part>2</pdfaid:part>"), std::string::npos);
  EXPECT_NE(metadata.find("<pdfaid:conformance>B</pdfaid:conformance>"), std::string::npos);
  EXPECT_EQ(metadata.find("pdfuaid"), std::string::npos) << "PDF/UA would be a claim alone";
  EXPECT_NE(output_of({POA_PDFINFO, pdf})
                .find("54201 DEPARTAMENTO DE PARTICIPACIÓN SOCIAL · "
                      "OCTUBRE-DICIEMBRE 2023"),
            std::string::npos);
  EXPECT_NE(output_of({POA_QPDF, "--check", pdf}).find("No syntax or stream encoding errors"),
            std::string::npos);
  std::istringstream fonts(output_of({POA_PDFFONTS, pdf}));
  std::string line;
  std::getline(fonts, line);
  const std::size_t embedded = line.find("emb");
  std::getline(fonts, line);
  int count = 0;
  for (; std::getline(fonts, line); ++count) EXPECT_EQ(line.substr(embedded, 3), "yes") << line;
  EXPECT_GT(count, 0);
}

TEST_F(ClosingTest, TheCopyHasValuesAloneAndOpensReadOnly) {
  close(sample());
  const std::string content = output_of({POA_UNZIP, "-p", copy().string(), "content.xml"});
  EXPECT_EQ(content.find("table:formula"), std::string::npos);
  EXPECT_EQ(content.find("calcext:condition "), std::string::npos);
  EXPECT_EQ(content.find("<table:content-validation "), std::string::npos);
  EXPECT_NE(content.find("table:structure-protected=\"true\""), std::string::npos);
  EXPECT_EQ(count_of(content, "<table:table table:name="),
            count_of(content, "table:protected=\"true\""));
  const Document itself = office->edit_in_window(copy());
  EXPECT_TRUE(itself.is_read_only());
  EXPECT_EQ(itself.cell("Cierre", "A2").text(), "Huella SHA-256 " + digest());
  EXPECT_TRUE(itself.named("TMM_VEREDICTO").cell(0, 0).text().ends_with(digest()));
  EXPECT_EQ(itself.run("mx.poa.calc:Revisar", without_asking()),
            "NO LISTO: 4 errores · 6 advertencias · 5 avisos");
}

TEST_F(ClosingTest, NothingIsOverwritten) {
  std::ofstream(copy()) << "de otro";
  close(sample());
  const std::string second = std::string(kName) + " (2)";
  EXPECT_EQ(files(), (std::vector<std::string>{second + ".json", second + ".ods", second + ".pdf",
                                               std::string(kName) + ".ods"}));
  EXPECT_EQ(contents_of(copy()), "de otro");
}

TEST_F(ClosingTest, AGoodReportIsClosedWithoutAReason) {
  const Document workbook = new_report(*office, 1);
  fill_header(workbook);
  sign(workbook);
  fill_goal(workbook, 0);
  const std::string answer = workbook.run(kClose, {text_argument("Carpeta", folder.string())});
  const std::string name =
      answer.substr(answer.find("TMM-F004"), answer.find(".pdf") - answer.find("TMM-F004"));
  const std::string pages =
      output_of({POA_PDFTOTEXT, "-layout", file(name + ".pdf").string(), "-"});
  EXPECT_EQ(count_of(pages, "Cerrado con"), 0U);
  EXPECT_EQ(count_of(pages, data(name).closing.value().digest), count_of(pages, "\f"));
  EXPECT_EQ(data(name).closing.value().reason, "");
  EXPECT_EQ(data(name).closing.value().errors, 0U);
}

TEST_F(ClosingTest, WithErrorsAReasonIsNeeded) {
  const std::string answer = refusal(sample(), kClose, {text_argument("Carpeta", folder.string())});
  EXPECT_TRUE(answer.starts_with("El reporte tiene errores (7):\nARIT-03 error: Meta 300: "))
      << answer;
  EXPECT_TRUE(answer.ends_with("\nCorríjalos, o dé en Motivo el motivo para cerrarlo así."));
  EXPECT_EQ(count_of(answer, " error: "), 7U);
  EXPECT_EQ(refusal(sample(), kClose,
                    {text_argument("Carpeta", folder.string()),
                     text_argument("Motivo", std::string(251, 'x'))}),
            "El motivo tiene más de 250 letras. Escríbalo más corto.");
  EXPECT_TRUE(files().empty());
}

TEST_F(ClosingTest, WhatCannotBeClosedIsRefused) {
  const Document workbook = sample();
  const CommandArguments with{text_argument("Carpeta", folder.string()),
                              text_argument("Motivo", "vence el plazo")};
  EXPECT_EQ(refusal(workbook, kClose, without_asking()),
            "Diga en Carpeta la carpeta para los "
            "archivos.");
  EXPECT_EQ(refusal(workbook, kClose, {text_argument("Carpeta", file("no hay").string())}),
            "No existe la carpeta " + file("no hay").string() + ". Créela o elija otra.");
  EXPECT_EQ(refusal(workbook, kClose, {text_argument("Carpeta", "no es ruta")}),
            "Carpeta debe ser la ruta completa de una carpeta, o su URL (file:///…).");
  const Document blank = new_report(*office, 2);
  EXPECT_EQ(refusal(blank, kClose, with), "El reporte no tiene metas, y no hay qué firmar.");
  hide_goal(workbook, 3);
  EXPECT_TRUE(refusal(workbook, kClose, with)
                  .starts_with("Hay metas que no se ven (1), porque están ocultas o filtradas"));
  EXPECT_TRUE(files().empty());
}

TEST_F(ClosingTest, AClosedCopyIsNotClosedAgain) {
  close(sample());
  EXPECT_EQ(refusal(office->load(copy()), kClose,
                    {text_argument("Carpeta", folder.string()), text_argument("Motivo", "otra")}),
            "Esta es ya una copia cerrada para firma. Cierre el reporte del que se hizo.");
  EXPECT_EQ(files().size(), 3U);
}

// A cell with an error is closed as the text that it shows: only formulas can have an error.
TEST_F(ClosingTest, AnErrorIsClosedAsItsText) {
  const Document workbook = sample();
  workbook.named("TMM_TABLA").cell(kFirstPlanned, 2).set_formula("=NA()");
  close(workbook);
  const Form closed = data().form;
  EXPECT_EQ(cell_text(closed.table.at(2, kFirstPlanned)), "#N/D");
  EXPECT_TRUE(verified(copy()).starts_with("Coincide: "));
}

TEST_F(ClosingTest, OficioBearsItToo) {
  const Document workbook = sample();
  workbook.run("mx.poa.calc:Papel", {text_argument("Tamano", "oficio")});
  close(workbook);
  const std::string pdf = file(std::string(kName) + ".pdf").string();
  const std::string pages = output_of({POA_PDFTOTEXT, "-layout", pdf, "-"});
  EXPECT_EQ(count_of(pages, "Huella SHA-256 " + digest()), count_of(pages, "\f"));
}

}  // namespace
}  // namespace poa::office
