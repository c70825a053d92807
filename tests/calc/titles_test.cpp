// SPDX-License-Identifier: MPL-2.0
// The title of a report whose header was typed, and which no command of ours has seen since, as it
// leaves the office.
#include <gtest/gtest.h>

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "calc/printed_form.hpp"
#include "office/arguments.hpp"
#include "office/office.hpp"
#include "office/undo.hpp"
#include "office/uno_text.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";
constexpr const char* kTyped = "54201 DEPARTAMENTO · ABRIL-JUNIO 2023";
constexpr const char* kOther = "De otra persona";

Reference<css::document::XDocumentProperties> properties_of(const Document& document) {
  return Reference<css::document::XDocumentPropertiesSupplier>(document.uno(), UNO_QUERY_THROW)
      ->getDocumentProperties();
}

std::string title_of(const Document& document) {
  return to_utf8(properties_of(document)->getTitle());
}

// As File > Properties does.
void set_title(const Document& document, const char* title) {
  properties_of(document)->setTitle(to_uno(title));
}

Reference<css::util::XModifiable> changes_of(const Document& document) {
  return {document.uno(), UNO_QUERY_THROW};
}

class TitlesTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{.extensions = {POA_EXTENSION}});
  }
  static void TearDownTestSuite() { office.reset(); }

  // A new report with a header, cell by cell, and nothing else.
  static Document typed_report() { return typed(office->new_from_template(POA_TEMPLATE)); }
  static Document typed(Document report) {
    report.type_into(kForm, "C12", "54201 DEPARTAMENTO");
    report.named("TMM_TRIMESTRE").cell(0, 0).set("T2");
    report.named("TMM_EJERCICIO").cell(0, 0).set_value(2023);
    EXPECT_NE(title_of(report), kTyped) << "typing is not to set it";
    return report;
  }

  static std::filesystem::path file(const char* name) { return office->scratch() / name; }

  static inline std::unique_ptr<Office> office;
};

TEST_F(TitlesTest, AnExportedPdfHasIt) {
  const Document report = typed_report();
  const auto steps = undo_titles(report);
  EXPECT_EQ(print_workbook(report, office->scratch()).title, kTyped);
  EXPECT_EQ(undo_titles(report), steps);
  EXPECT_TRUE(changes_of(report)->isModified()) << "what was typed is still to be saved";
}

// The command of the menu File, which a document without a window does not have.
TEST_F(TitlesTest, APdfExportedByTheOfficesCommandHasIt) {
  const Document report = typed(office->new_from_template_in_window(POA_TEMPLATE));
  const auto pdf = file("menu.pdf");
  const Reference<css::frame::XModel> model(report.uno(), UNO_QUERY_THROW);
  css::frame::DispatchHelper::create(office->context())
      ->executeDispatch(Reference<css::frame::XDispatchProvider>(
                            model->getCurrentController()->getFrame(), UNO_QUERY_THROW),
                        ".uno:ExportDirectToPDF", "", 0,
                        arguments({text_argument("URL", file_url(pdf)),
                                   text_argument("FilterName", "calc_pdf_Export")}));
  EXPECT_EQ(pdf_title(pdf, office->scratch()), kTyped);
}

TEST_F(TitlesTest, ASavedFileHasIt) {
  for (const auto& [name, format] :
       {std::pair{"copia.ods", Format::Ods}, std::pair{"copia.xlsx", Format::Xlsx},
        std::pair{"copia.fods", Format::FlatOds}}) {
    typed_report().store(file(name), format);
    EXPECT_EQ(title_of(office->view(file(name))), kTyped) << name;
  }
}

TEST_F(TitlesTest, AFileSavedAgainHasIt) {
  const auto saved = file("guardado.ods");
  {
    const Document report = typed_report();
    Reference<css::frame::XStorable>(report.uno(), UNO_QUERY_THROW)
        ->storeAsURL(to_uno(file_url(saved)), arguments({text_argument("FilterName", "calc8")}));
    EXPECT_FALSE(changes_of(report)->isModified());
  }
  Document report = office->edit(saved);
  EXPECT_EQ(title_of(report), kTyped);
  report.type_into(kForm, "C12", "54202 OTRO");
  const auto steps = undo_titles(report);
  report.save();
  EXPECT_FALSE(changes_of(report)->isModified());
  EXPECT_EQ(undo_titles(report), steps);
  EXPECT_EQ(title_of(office->load(saved)), "54202 OTRO · ABRIL-JUNIO 2023");
}

TEST_F(TitlesTest, AReportWithoutChangesStaysOne) {
  const auto saved = file("igual.ods");
  typed_report().store(saved, Format::Ods);
  const Document report = office->load(saved);
  set_title(report, kOther);
  changes_of(report)->setModified(false);
  ASSERT_FALSE(changes_of(report)->isModified());
  EXPECT_EQ(print_workbook(report, office->scratch()).title, kTyped);
  EXPECT_FALSE(changes_of(report)->isModified());
}

TEST_F(TitlesTest, ADocumentThatIsNoReportKeepsItsOwn) {
  Document other = office->new_spreadsheet();
  set_title(other, kOther);
  const std::string sheet = other.sheets().front();
  other.type_into(sheet, "A1", "54201 DEPARTAMENTO");
  other.cell(sheet, "A2").set_formula("=MX.POA.FUNCIONES.RELATIVO(11;4)");
  ASSERT_EQ(other.cell(sheet, "A2").value(), 2.75) << "the library is not there";
  changes_of(other)->setModified(false);
  other.store(file("otro.ods"), Format::Ods);
  other.store(file("otro.pdf"), Format::Pdf);
  EXPECT_EQ(title_of(other), kOther);
  EXPECT_EQ(title_of(office->load(file("otro.ods"))), kOther);
  EXPECT_FALSE(changes_of(other)->isModified());
}

TEST_F(TitlesTest, AReportThatIsOnlyReadKeepsItsOwn) {
  const auto saved = file("leer.ods");
  typed_report().store(saved, Format::Ods);
  const Document report = office->view(saved);
  set_title(report, kOther);
  EXPECT_EQ(print_workbook(report, office->scratch()).title, kOther);
}

// Unlocked by somebody, as the ones that are locked are only read.
TEST_F(TitlesTest, ACopyClosedForSigningKeepsItsOwn) {
  const Document copy = typed_report();
  copy.uno()->getSheets()->insertNewByName("Cierre", 0);
  copy.cell("Cierre", "A1").set("Huella SHA-256 " + std::string(64, 'a'));
  set_title(copy, kOther);
  EXPECT_EQ(print_workbook(copy, office->scratch()).title, kOther);
}

// Names that mean something else: every command refuses it, and it is saved all the same.
TEST_F(TitlesTest, AReportThatCommandsRefuseIsSavedAsItIs) {
  const Document report = typed_report();
  report.named("TMM_ESQUEMA").cell(0, 0).set_value(99);
  set_title(report, kOther);
  report.store(file("nuevo.ods"), Format::Ods);
  EXPECT_EQ(title_of(office->load(file("nuevo.ods"))), kOther);
}

}  // namespace
}  // namespace poa::office
