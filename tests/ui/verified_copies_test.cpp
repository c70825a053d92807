// SPDX-License-Identifier: MPL-2.0
// VerificarCopia: every change of what was closed is found, and what is seen is what was closed; a
// copy that only went through other files is no false alarm.
#include <gtest/gtest.h>

#include <cctype>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSpreadsheets.hpp>
#include <com/sun/star/util/XMergeable.hpp>
#include <com/sun/star/util/XNumberFormatsSupplier.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <fstream>
#include <functional>

#include "office/property.hpp"
#include "ui/closing_fixture.hpp"

namespace poa::office {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kSheet = "TMM-F004";

void unlock(const Document& copy, const char* sheet) {
  Reference<css::util::XProtectable>(copy.range(sheet, "A1").sheet(), UNO_QUERY_THROW)
      ->unprotect("");
}

class VerifiedCopiesTest : public ClosingTest {
 protected:
  void SetUp() override {
    ClosingTest::SetUp();
    close(sample());
    digest_ = digest();
  }

  // A copy that opens as one that may be changed: formats stay as they are in another.
  void open_for_changes() const {
    const Document copy = office->load(this->copy());
    const Reference<css::lang::XMultiServiceFactory> factory(copy.uno(), UNO_QUERY_THROW);
    set_property(factory->createInstance("com.sun.star.document.Settings"), "LoadReadonly",
                 css::uno::makeAny(false));
    copy.store(folder / "abierta.ods", Format::Ods);
  }

  // The answer about the copy after somebody has changed it.
  std::string forged(const std::function<void(const Document&)>& change) const {
    open_for_changes();
    {
      Document copy = office->load(folder / "abierta.ods");
      Reference<css::util::XProtectable>(copy.uno(), UNO_QUERY_THROW)->unprotect("");
      unlock(copy, kSheet);
      unlock(copy, "Cierre");
      change(copy);
      copy.store(folder / "cambiada.ods", Format::Ods);
    }
    std::filesystem::copy_file(folder / (std::string(kName) + ".json"), folder / "cambiada.json",
                               std::filesystem::copy_options::overwrite_existing);
    return verified(folder / "cambiada.ods");
  }

  void expect_differs(const std::function<void(const Document&)>& change,
                      const std::string& cell) const {
    const std::string answer = forged(change);
    EXPECT_TRUE(answer.starts_with("No coincide: ")) << answer;
    EXPECT_NE(answer.find(cell), std::string::npos) << answer;
  }
  void expect_uncertain(const std::function<void(const Document&)>& change,
                        const std::string& reason) const {
    const std::string answer = forged(change);
    EXPECT_TRUE(answer.starts_with("No se puede asegurar: ")) << answer;
    EXPECT_NE(answer.find(reason), std::string::npos) << answer;
  }

  std::string digest_;
};

TEST_F(VerifiedCopiesTest, ACopyAgrees) {
  const std::string answer = verified(copy());
  EXPECT_TRUE(
      answer.starts_with("Coincide: los datos de TMM-F004 54201 2023-T4.ods son los de la "
                         "huella " +
                         digest_.substr(0, 8) + " "))
      << answer;
  EXPECT_NE(answer.find("compárela con la del papel firmado"), std::string::npos);
  EXPECT_EQ(answer.find("oculto"), std::string::npos);
  EXPECT_TRUE(verified(folder / (std::string(kName) + ".json")).starts_with("Coincide: "));
}

TEST_F(VerifiedCopiesTest, TheDigestOfThePaperIsTyped) {
  std::string typed = "huella SHA-256: ";
  for (std::size_t at = 0; at < digest_.size(); at += 4) typed += digest_.substr(at, 4) + "  ";
  for (char& letter : typed) letter = static_cast<char>(std::toupper(letter));
  const std::string answer = verified(copy(), typed);
  EXPECT_TRUE(answer.starts_with("Coincide: ")) << answer;
  EXPECT_NE(answer.find("\nEs la huella que se escribió."), std::string::npos) << answer;
  std::string other = digest_;
  other.front() = other.front() == '0' ? '1' : '0';
  EXPECT_TRUE(verified(copy(), other).starts_with("No coincide: "));
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_TRUE(refusal(sheet, kVerify,
                      {text_argument("Archivo", copy().string()), text_argument("Huella", "12")})
                  .starts_with("La huella son 64 cifras"));
}

// The report that was closed, against the paper.
TEST_F(VerifiedCopiesTest, TheDocumentInFrontIsVerified) {
  const Document workbook = sample();
  EXPECT_TRUE(workbook.run(kVerify, {text_argument("Huella", digest_), without_asking().front()})
                  .find("los datos de") != std::string::npos);
  EXPECT_TRUE(refusal(workbook, kVerify, without_asking())
                  .starts_with("54201.ods no trae huella: no es una copia cerrada para firma."));
  const Document copy = office->view(this->copy());
  EXPECT_TRUE(copy.run(kVerify, without_asking()).starts_with("Coincide: "));
}

TEST_F(VerifiedCopiesTest, NoFalseAlarmAfterOtherFiles) {
  std::filesystem::path from = copy();
  int number = 0;
  for (const auto& [ending, format] :
       {std::pair("xlsx", Format::Xlsx), std::pair("ods", Format::Ods),
        std::pair("fods", Format::FlatOds), std::pair("xlsx", Format::Xlsx)}) {
    const auto to = folder / ("vuelta " + std::to_string(++number) + "." + ending);
    {
      const Document copy = office->load(from);
      copy.store(to, format);
    }
    const std::string answer = verified(to, digest_);
    EXPECT_TRUE(answer.starts_with("Coincide: ")) << to << ": " << answer;
    from = to;
  }
}

TEST_F(VerifiedCopiesTest, ChangedDataAreFoundWithTheirCells) {
  expect_differs([](const Document& copy) { copy.named("TMM_TABLA").cell(5, 0).set_value(411); },
                 "Meta 300, T1 alcanzado: «410» → «411»");
  expect_differs(
      [](const Document& copy) { copy.named("TMM_TABLA").cell(2, 0).set_text("Expedienta"); },
      "Meta 300, unidad: «Expediente» → «Expedienta»");
  expect_differs(
      [](const Document& copy) { copy.named("TMM_TABLA").cell(14, 0).set_text("Otra cosa."); },
      "Meta 300, observaciones: «No se alcanzó");
  expect_differs([](const Document& copy) { copy.named("TMM_TABLA").cell(12, 0).set_value(1771); },
                 "Meta 300, absoluto: «1770» → «1771»");
  expect_differs([](const Document& copy) { copy.named("TMM_FIRMAS").cell(0, 0).set_text("Ana"); },
                 "Firma 1, nombre: (en blanco) → «Ana»");
  expect_differs(
      [](const Document& copy) {
        const Range table = copy.named("TMM_TABLA");
        for (int column = 0; column < table.columns(); ++column) {
          const std::string above = table.cell(column, 3).formula();
          table.cell(column, 3).set_formula(table.cell(column, 4).formula());
          table.cell(column, 4).set_formula(above);
        }
      },
      "Meta 303, texto: «303.- ");
}

TEST_F(VerifiedCopiesTest, WhatIsSeenMustBeTheData) {
  expect_uncertain(
      [](const Document& copy) {
        copy.named("TMM_TABLA").cell(12, 0).set_formula("=1770+0*NOW()");
      },
      "Hay fórmulas, que una copia cerrada no tiene: N");
  expect_uncertain(
      [](const Document& copy) {
        const Reference<css::util::XNumberFormatsSupplier> formats(copy.uno(), UNO_QUERY_THROW);
        const auto key = formats->getNumberFormats()->addNew("\"500\"", css::lang::Locale());
        set_property(copy.named("TMM_TABLA").cell(5, 0).uno(), "NumberFormat",
                     css::uno::makeAny(key));
      },
      "No muestran lo que el formato muestra con esos datos: G");
  expect_uncertain(
      [](const Document& copy) {
        const Range table = copy.named("TMM_TABLA");
        const auto at = table.address();
        Cell label(table.sheet()->getCellByPosition(at.StartColumn + 12, at.StartRow - 3));
        label.set_text("AVANCE RELATIVO");
      },
      "No muestran lo que el formato muestra");
  expect_uncertain(
      [](const Document& copy) {
        const Range table = copy.named("TMM_TABLA");
        const auto at = table.address();
        const Reference<css::util::XMergeable> two(
            table.sheet()->getCellRangeByPosition(at.StartColumn + 4, at.StartRow,
                                                  at.StartColumn + 5, at.StartRow),
            UNO_QUERY_THROW);
        two->merge(true);
      },
      "celdas combinadas");
  expect_differs(
      [](const Document& copy) {
        copy.cell("Cierre", "A9").set_text("Huella SHA-256 " + std::string(64, 'a'));
      },
      "Trae huellas distintas: ");
}

TEST_F(VerifiedCopiesTest, AHiddenSheetOfTheDataIsToldOf) {
  expect_uncertain(
      [](const Document& copy) {
        copy.uno()->getSheets()->copyByName(to_uno(kSheet), "Otra", 0);
        Reference<css::beans::XPropertySet>(copy.range(kSheet, "A1").sheet(), UNO_QUERY_THROW)
            ->setPropertyValue("IsVisible", css::uno::makeAny(false));
        copy.range("Otra", "F31").cell(0, 0).set_value(7);
      },
      "La hoja que tiene los datos está oculta");
}

TEST_F(VerifiedCopiesTest, AHiddenRowIsToldOfAndItsDataAreTheSame) {
  const std::string answer = forged([](const Document& copy) { hide_goal(copy, 3); });
  EXPECT_TRUE(answer.starts_with("Coincide: ")) << answer;
  EXPECT_NE(answer.find("Hay renglones ocultos: "), std::string::npos) << answer;
}

TEST_F(VerifiedCopiesTest, ADigestChangedTogetherWithTheDataIsFoundByTheClosing) {
  const std::string answer = forged([&](const Document& copy) {
    copy.named("TMM_TABLA").cell(5, 0).set_value(411);
    const std::string other = "Huella SHA-256 " + formats::digest_of(form_of(copy));
    copy.cell("Cierre", "A2").set_text(other);
    copy.named("TMM_VEREDICTO").cell(0, 0).set_text(other);
  });
  EXPECT_TRUE(answer.starts_with("No coincide: ")) << answer;
  EXPECT_NE(answer.find("Meta 300, T1 alcanzado: «410» → «411»"), std::string::npos) << answer;
}

TEST_F(VerifiedCopiesTest, ACopyWithoutItsDataIsNoWholeClosing) {
  std::filesystem::remove(folder / (std::string(kName) + ".json"));
  const std::string answer = verified(copy());
  EXPECT_NE(answer.find("sin él no es un cierre completo"), std::string::npos) << answer;
}

TEST_F(VerifiedCopiesTest, ChangedDataOfAClosingAreNotBelieved) {
  const auto data = folder / (std::string(kName) + ".json");
  std::string bytes = contents_of(data);
  bytes.replace(bytes.find("\"anual\": 1751"), 13, "\"anual\": 1752");
  std::ofstream(data) << bytes;
  EXPECT_TRUE(verified(data).starts_with("No coincide: "));
  const std::string answer = verified(copy());
  EXPECT_TRUE(answer.starts_with("No se puede asegurar: ")) << answer;
  EXPECT_NE(answer.find(" fue cambiado después del cierre: "), std::string::npos) << answer;
}

}  // namespace
}  // namespace poa::office
