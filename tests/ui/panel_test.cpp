// SPDX-License-Identifier: MPL-2.0
// The panel POA of the sidebar in real windows.
#include <gtest/gtest.h>

#include <chrono>
#include <com/sun/star/awt/XToolkitExperimental.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrames.hpp>
#include <com/sun/star/frame/XFramesSupplier.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <string>
#include <vector>

#include "calc/filled_report.hpp"
#include "calc/good_report.hpp"
#include "office/office.hpp"
#include "office/property.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"
#include "ui/report_commands.hpp"
#include "ui/shown_panel.hpp"

namespace poa::office {
namespace {

using css::frame::XController2;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr auto kLimit = std::chrono::seconds(10);
constexpr const char* kForm = "TMM-F004";

template <typename Condition>
bool comes(Condition&& condition) {
  return comes_true(condition, kLimit);
}

class PanelTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{
        .language = Language::Spanish, .extensions = {POA_EXTENSION}, .dialogs = true});
  }
  static void TearDownTestSuite() { office.reset(); }

  static Document sample() { return office->new_from_template_in_window(POA_SAMPLES "/54201.ots"); }

  static inline std::unique_ptr<Office> office;
};

std::string revisar(const Document& document) {
  return document.run("mx.poa.calc:Revisar", without_asking());
}

std::string cell_in(const Reference<XController2>& window) {
  const auto at =
      Reference<css::sheet::XCellRangeAddressable>(
          Reference<css::view::XSelectionSupplier>(window, UNO_QUERY_THROW)->getSelection(),
          UNO_QUERY_THROW)
          ->getRangeAddress();
  return std::to_string(at.Sheet) + static_cast<char>('A' + at.StartColumn) +
         std::to_string(at.StartRow + 1);
}

// Whether the panel comes to say it: what it said before stands until it has looked again.
testing::AssertionResult says(const ShownPanel& panel, const std::string& verdict) {
  if (comes([&] { return panel.verdict() == verdict; })) return testing::AssertionSuccess();
  return testing::AssertionFailure() << "it says: " << panel.verdict();
}

std::string line_of_sheet(const Document& workbook) { return workbook.cell(kForm, "A1").text(); }

// The severity, rule and cell of each finding as the workbook's own list has them.
std::vector<std::string> listed_in_sheet(const Document& workbook) {
  std::vector<std::string> listed;
  for (const auto& row : workbook.named("TMM_HALLAZGOS").values()) {
    std::string severity = std::get<std::string>(row[0]);
    if (severity.empty()) break;
    severity[0] = static_cast<char>(severity[0] - 'a' + 'A');
    listed.push_back("- " + severity + " · " + std::get<std::string>(row[1]) + " · " +
                     std::get<std::string>(row[3]));
  }
  return listed;
}

std::vector<std::string> findings_of(const ShownPanel& panel) {
  std::vector<std::string> findings;
  for (const std::string& line : panel.lines())
    if (line.starts_with("- ")) findings.push_back(line);
  return findings;
}

TEST_F(PanelTest, OpensWithTheVerdictAndAllFindings) {
  const Document workbook = sample();
  ASSERT_FALSE(has_panel(window_of(workbook))) << "it is off by default";
  EXPECT_EQ(revisar(workbook), line_of_sheet(workbook));
  const ShownPanel panel(window_of(workbook));
  EXPECT_TRUE(says(panel, "NO LISTO: 4 errores · 6 advertencias · 5 avisos"));
  EXPECT_EQ(findings_of(panel), listed_in_sheet(workbook));
  EXPECT_EQ(panel.filters(),
            (std::vector<std::string>{"Todos (15)", "Errores (4)", "Advertencias (6)", "Avisos (5)",
                                      "Esta meta (0)"}));
  EXPECT_EQ(panel.lines().front(), workbook.cell(kForm, "C33").text());
  static_cast<void>(revisar(workbook));
  EXPECT_TRUE(has_panel(window_of(workbook))) << "the command closed what it should open";
}

TEST_F(PanelTest, TheCommandGivesTheKeyboardToWhatIsUsedFirst) {
  const Document workbook = sample();
  const auto window = window_of(workbook);
  const std::string cell = cell_in(window);
  for (int time = 1; time <= 2; ++time) {
    window->getFrame()->getComponentWindow()->setFocus();
    static_cast<void>(revisar(workbook));
    const ShownPanel panel(window);
    EXPECT_TRUE(comes([&] { return panel.has_keyboard("lista"); })) << "time " << time;
    EXPECT_EQ(panel.chosen(), "");
    EXPECT_EQ(cell_in(window), cell);
  }
  const Document other = office->new_spreadsheet_in_window();
  static_cast<void>(revisar(other));
  const ShownPanel panel(window_of(other));
  EXPECT_TRUE(comes([&] { return panel.has_keyboard("nuevo"); }));
}

TEST_F(PanelTest, EveryControlHasAName) {
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  EXPECT_TRUE(comes([&] {
    return panel.spoken_names() == std::vector<std::string>{line_of_sheet(workbook),
                                                            "Mostrar",
                                                            "Anterior",
                                                            "Siguiente",
                                                            "Hallazgos por meta",
                                                            "Mensaje y solución",
                                                            "Ir a la celda",
                                                            "Marcar revisada",
                                                            "Reparar libro"};
  })) << testing::PrintToString(panel.spoken_names());
}

TEST_F(PanelTest, AChosenFindingTakesTheCursorToItsCellAndNothingElseDoes) {
  const Document workbook = sample();
  workbook.go_to(kForm, "C10");
  static_cast<void>(revisar(workbook));
  const auto window = window_of(workbook);
  const ShownPanel panel(window);
  EXPECT_EQ(cell_in(window), "0C10");
  EXPECT_EQ(panel.chosen(), "");
  EXPECT_FALSE(panel.is_enabled("ir"));
  panel.filter(1);
  EXPECT_TRUE(comes([&] { return findings_of(panel).size() == 4; }));
  EXPECT_EQ(cell_in(window), "0C10");
  panel.choose(1);
  EXPECT_EQ(panel.chosen(), "Error · ARIT-04 · T1 alcanzado");
  EXPECT_EQ(cell_in(window), "0G33");
  EXPECT_EQ(panel.detail().find("Meta 300: la celda «T1 alcanzado» dice 410 y sus componentes "
                                "suman 404 (diferencia 6)."),
            0U);
  EXPECT_NE(panel.detail().find("\n\nCómo se resuelve: "), std::string::npos);
  workbook.go_to("Resumen", "A1");
  panel.press("ir");
  EXPECT_TRUE(comes([&] { return cell_in(window) == "0G33"; })) << cell_in(window);
}

TEST_F(PanelTest, NextAndPreviousKeepToWhatIsListed) {
  const Document workbook = sample();
  workbook.go_to(kForm, "A1");
  static_cast<void>(revisar(workbook));
  const auto window = window_of(workbook);
  const ShownPanel panel(window);
  panel.filter(1);
  std::vector<std::string> visited;
  for (int step = 0; step < 5; ++step) {
    panel.press("siguiente");
    const std::string before = visited.empty() ? "0A1" : visited.back();
    EXPECT_TRUE(comes([&] { return cell_in(window) != before; }));
    visited.push_back(cell_in(window));
  }
  EXPECT_EQ(visited, (std::vector<std::string>{"0E33", "0G33", "0L33", "0B46", "0E33"}));
  EXPECT_TRUE(comes([&] { return panel.chosen() == "Error · ARIT-03 · meta anual"; }));
  panel.press("anterior");
  EXPECT_TRUE(comes([&] { return cell_in(window) == "0B46"; })) << cell_in(window);
  EXPECT_TRUE(comes([&] { return panel.chosen() == "Error · COD-01 · líneas"; }));
}

TEST_F(PanelTest, ThisGoalFollowsTheCursor) {
  const Document workbook = sample();
  workbook.go_to(kForm, "C10");
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  panel.filter(4);
  EXPECT_TRUE(
      comes([&] { return panel.detail() == "Ninguno de los hallazgos es de lo que se muestra."; }));
  EXPECT_TRUE(panel.lines().empty());
  workbook.go_to(kForm, "J34");
  EXPECT_TRUE(comes([&] {
    return findings_of(panel) ==
           std::vector<std::string>{"- Advertencia · COD-02 · líneas", "- Aviso · FMT-01 · unidad"};
  }));
}

// What was imported without certainty comes first, and its button confirms it.
TEST_F(PanelTest, WhatWaitsToBeConfirmedIsListedAndConfirmed) {
  const Document workbook = sample();
  workbook.named("TMM_DUDOSAS").cell(0, 1).set_text("T3 alcanzado, texto");
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  EXPECT_TRUE(says(panel, "SIN REVISAR: 2 datos por confirmar"));
  const auto findings = findings_of(panel);
  ASSERT_GT(findings.size(), 2U);
  EXPECT_EQ(findings[0], "- Por confirmar · T3 alcanzado");
  EXPECT_EQ(findings[1], "- Por confirmar · texto");
  EXPECT_EQ(panel.lines().front(), workbook.cell(kForm, "C34").text());
  panel.choose(0);
  EXPECT_EQ(cell_in(window_of(workbook)), "0K34");
  EXPECT_EQ(panel.label("marcar"), "Confirmar dato");
  EXPECT_TRUE(panel.detail().starts_with("Por confirmar: T3 alcanzado. Compárelo"))
      << panel.detail();
  panel.press("marcar");
  EXPECT_TRUE(says(panel, "SIN REVISAR: 1 dato por confirmar"));
  EXPECT_EQ(workbook.named("TMM_DUDOSAS").cell(0, 1).text(), "texto");
  panel.press("siguiente");
  EXPECT_TRUE(comes([&] { return cell_in(window_of(workbook)) == "0C34"; }));
  EXPECT_TRUE(comes([&] { return panel.chosen() == "Por confirmar · texto"; }));
  panel.press("marcar");
  EXPECT_TRUE(comes([&] { return line_of_sheet(workbook).starts_with("NO LISTO: "); }))
      << line_of_sheet(workbook);
  EXPECT_TRUE(says(panel, line_of_sheet(workbook)));
}

TEST_F(PanelTest, AnEditIsReviewedByItself) {
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  panel.choose(1);
  workbook.cell(kForm, "G33").set_value(404);
  EXPECT_TRUE(comes([&] { return panel.verdict().starts_with("NO LISTO: "); }));
  EXPECT_TRUE(comes([&] { return findings_of(panel) == listed_in_sheet(workbook); }));
  EXPECT_TRUE(says(panel, line_of_sheet(workbook)));
  EXPECT_EQ(panel.chosen(), "") << "the chosen finding has gone";
  workbook.cell(kForm, "G33").set_value(411);
  EXPECT_TRUE(comes([&] { return panel.chosen() == "Error · ARIT-04 · T1 alcanzado"; }));
  EXPECT_TRUE(comes([&] { return panel.detail().find("dice 411") != std::string::npos; }));
}

// Not the verdict of before: it might be a false one.
TEST_F(PanelTest, WhatIsNotReviewedYetIsSaid) {
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  ASSERT_TRUE(panel.verdict().starts_with("NO LISTO: 4 errores"));
  const auto said = panel.hear("veredicto");
  workbook.cell(kForm, "C11").set_text("");
  EXPECT_TRUE(comes([&] { return panel.label("veredicto").starts_with("NO LISTO: 5 errores"); }));
  ASSERT_FALSE(said->all().empty());
  EXPECT_EQ(said->all().front(), "Revisando…");
}

TEST_F(PanelTest, AReviewedAdvertenciaIsMarkedAndUnmarked) {
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  panel.choose(0);
  EXPECT_FALSE(panel.is_enabled("marcar")) << "an error";
  panel.choose(3);
  ASSERT_EQ(panel.chosen(), "Advertencia · COD-02 · líneas");
  ASSERT_TRUE(panel.is_enabled("marcar"));
  panel.press("marcar");
  EXPECT_TRUE(comes([&] { return workbook.cell(kForm, "S34").text() == "COD-02"; }));
  EXPECT_TRUE(comes([&] { return panel.chosen() == "Revisada · COD-02 · líneas"; }));
  EXPECT_TRUE(comes([&] { return panel.label("marcar") == "Quitar revisada"; }));
  EXPECT_TRUE(
      says(panel, "NO LISTO: 4 errores · 5 advertencias · 1 advertencia revisada · 5 avisos"));
  panel.press("marcar");
  EXPECT_TRUE(comes([&] { return workbook.cell(kForm, "S34").is_blank(); }));
  EXPECT_TRUE(comes([&] { return panel.chosen() == "Advertencia · COD-02 · líneas"; }));
}

TEST_F(PanelTest, HidesNothingThatTheSheetKnows) {
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  workbook.uno()->getSheets()->copyByName("TMM-F004", "Copia", 1);
  workbook.go_to("Copia", "A1");
  EXPECT_TRUE(comes([&] {
    return panel.verdict().starts_with("SIN REVISAR: Esta hoja es una copia");
  })) << panel.verdict();
  EXPECT_FALSE(panel.is_visible("lista"));
  workbook.go_to(kForm, "A1");
  EXPECT_TRUE(comes([&] { return panel.verdict().starts_with("NO LISTO"); }));
  EXPECT_TRUE(panel.is_visible("lista"));
}

TEST_F(PanelTest, ASheetThatIsNoReportOffersANewOne) {
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_EQ(revisar(sheet), kNotAReport);
  const ShownPanel panel(window_of(sheet));
  EXPECT_TRUE(says(panel, kNotAReport));
  EXPECT_TRUE(panel.is_visible("nuevo"));
  EXPECT_TRUE(panel.is_visible("importar"));
  EXPECT_EQ(panel.label("importar"), "Importar...");
  EXPECT_TRUE(panel.is_visible("trimestre"));
  EXPECT_FALSE(panel.is_visible("cerrar"));
  EXPECT_FALSE(panel.is_visible("lista"));
  EXPECT_FALSE(panel.is_visible("reparar"));
}

TEST_F(PanelTest, AReadyReportOffersToCloseIt) {
  const Document workbook = office->new_from_template_in_window(POA_TEMPLATE);
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  EXPECT_FALSE(panel.is_visible("cerrar"));
  fill_well(workbook);
  // One person signs for all three.
  EXPECT_TRUE(says(panel, "LISTO PARA FIRMA"));
  EXPECT_TRUE(panel.is_visible("cerrar"));
  EXPECT_FALSE(panel.is_visible("trimestre"));
  EXPECT_EQ(panel.lines(), (std::vector<std::string>{"Encabezado", "- Aviso · FIR-02 · encabezado",
                                                     "- Aviso · FIR-02 · encabezado"}));
  workbook.named("TMM_FIRMAS").cell(0, 0).set_text("");
  EXPECT_TRUE(says(panel, "LISTO PARA FIRMA · falta el nombre de quien firma"));
  EXPECT_EQ(panel.lines().at(1), "- Error · FIR-01 · encabezado");
  panel.choose(0);
  EXPECT_EQ(cell_in(window_of(workbook)).substr(0, 2), "0B");
  EXPECT_EQ(workbook.named("TMM_FIRMAS").address().StartRow + 1,
            std::stoi(cell_in(window_of(workbook)).substr(2)));
  workbook.named("TMM_TABLA").cell(3, 0).set_value(5);
  EXPECT_TRUE(comes([&] { return panel.verdict().starts_with("NO LISTO"); }));
  EXPECT_FALSE(panel.is_visible("cerrar"));
}

TEST_F(PanelTest, AReadOnlyReportIsReadAndNotChanged) {
  const auto file = office->scratch() / "54201.ods";
  sample().store(file, Format::Ods);
  const Document workbook = office->view_in_window(file);
  ASSERT_TRUE(workbook.is_read_only());
  static_cast<void>(revisar(workbook));
  const auto window = window_of(workbook);
  const ShownPanel panel(window);
  EXPECT_TRUE(says(panel, "NO LISTO: 4 errores · 6 advertencias · 5 avisos"));
  EXPECT_FALSE(panel.is_enabled("reparar"));
  panel.choose(3);
  EXPECT_EQ(cell_in(window), "0B34");
  EXPECT_FALSE(panel.is_enabled("marcar"));
}

TEST_F(PanelTest, AClosedCopySaysItsDigest) {
  const Document workbook = sample();
  const std::string digest(64, 'a');
  workbook.uno()->getSheets()->insertNewByName("Cierre", 5);
  workbook.cell("Cierre", "A1").set_text("Huella SHA-256 " + digest);
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window_of(workbook));
  EXPECT_TRUE(
      says(panel,
           "Copia cerrada para firma\nHuella SHA-256 aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa "
           "aaaaaaaa aaaaaaaa aaaaaaaa\nNO LISTO: 4 errores · 6 advertencias · 5 avisos"));
  EXPECT_TRUE(panel.is_visible("trimestre"));
  EXPECT_FALSE(panel.is_visible("cerrar"));
}

// All windows of a document, the one that it came in first.
std::vector<Reference<XController2>> windows_of(const Office& office, const Document& document) {
  std::vector<Reference<XController2>> windows;
  const auto frames = Reference<css::frame::XFramesSupplier>(
                          css::frame::Desktop::create(office.context()), UNO_QUERY_THROW)
                          ->getFrames();
  for (sal_Int32 at = 0; at < frames->getCount(); ++at) {
    const Reference<css::frame::XFrame> frame(frames->getByIndex(at), UNO_QUERY_THROW);
    const auto controller = frame->getController();
    if (controller.is() && controller->getModel() == document.uno())
      windows.emplace_back(controller, UNO_QUERY_THROW);
  }
  return windows;
}

Reference<XController2> second_window(const Office& office, const Document& document) {
  const auto first = window_of(document);
  css::frame::DispatchHelper::create(office.context())
      ->executeDispatch(
          Reference<css::frame::XDispatchProvider>(first->getFrame(), UNO_QUERY_THROW),
          ".uno:NewWindow", "", 0, {});
  Reference<XController2> second;
  EXPECT_TRUE(comes([&] {
    for (const auto& window : windows_of(office, document))
      if (window != first) second = window;
    return second.is();
  }));
  return second;
}

TEST_F(PanelTest, TwoWindowsOfOneDocumentHaveAPanelEach) {
  const Document workbook = sample();
  workbook.go_to(kForm, "C10");
  const auto first = window_of(workbook);
  const auto second = second_window(*office, workbook);
  for (const auto& window : {first, second}) show_panel(*office, window);
  const ShownPanel in_first(first);
  const ShownPanel in_second(second);
  const std::string there = cell_in(second);
  in_first.choose(1);
  EXPECT_EQ(cell_in(first), "0G33");
  EXPECT_EQ(cell_in(second), there);
  in_second.choose(3);
  EXPECT_EQ(cell_in(second), "0B34");
  EXPECT_EQ(cell_in(first), "0G33");
  workbook.cell(kForm, "C11").set_text("");
  for (const ShownPanel* panel : {&in_first, &in_second})
    EXPECT_TRUE(comes([&] { return panel->verdict().starts_with("NO LISTO: 5 errores"); }));
  Reference<css::util::XCloseable>(second->getFrame(), UNO_QUERY_THROW)->close(true);
  workbook.cell(kForm, "C12").set_text("");
  EXPECT_TRUE(comes([&] { return in_first.verdict().starts_with("NO LISTO: 6 errores"); }));
}

TEST_F(PanelTest, TwoDocumentsAreTwo) {
  const Document one = sample();
  const Document other = new_report(*office, 1);
  static_cast<void>(revisar(one));
  static_cast<void>(revisar(other));
  const ShownPanel of_one(window_of(one));
  const ShownPanel of_other(window_of(other));
  EXPECT_EQ(of_one.verdict(), line_of_sheet(one));
  EXPECT_EQ(of_other.verdict(), line_of_sheet(other));
  one.cell(kForm, "C11").set_text("");
  EXPECT_TRUE(comes([&] { return of_one.verdict().starts_with("NO LISTO: 5 errores"); }));
  EXPECT_EQ(of_other.verdict(), line_of_sheet(other));
}

TEST_F(PanelTest, IsClosedAndOpenedAgain) {
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  const auto window = window_of(workbook);
  ShownPanel(window).choose(0);
  close_sidebar(window);
  ASSERT_TRUE(comes([&] { return !has_panel(window); }));
  workbook.cell(kForm, "C11").set_text("");
  static_cast<void>(revisar(workbook));
  const ShownPanel panel(window);
  EXPECT_TRUE(comes([&] { return panel.verdict().starts_with("NO LISTO: 5 errores"); }));
}

// Something is always on its way to a panel whose window or document closes.
bool shows_message(const Reference<XController2>& window) {
  return property<Reference<css::frame::XLayoutManager>>(window->getFrame(), "LayoutManager")
      ->isElementVisible("private:resource/progressbar/progressbar");
}

// As a click on the cross of the deck does: the office keeps the panel, which nobody sees.
TEST_F(PanelTest, OnceItIsClosedTheStatusBarTellsOfAllFindings) {
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  const auto window = window_of(workbook);
  ShownPanel(window).filter(2);
  window->getSidebar()->showDecks(false);
  ASSERT_TRUE(comes([&] { return !has_panel(window); }));
  workbook.go_to(kForm, "A1");
  EXPECT_TRUE(
      workbook.run("mx.poa.calc:HallazgoSiguiente", without_asking()).ends_with("(1 de 15)"));
  EXPECT_TRUE(shows_message(window));
  static_cast<void>(revisar(workbook));
  ASSERT_TRUE(comes([&] { return has_panel(window); }));
  // The newest offices show it some time later.
  EXPECT_TRUE(comes([&] {
    return !workbook.run("mx.poa.calc:HallazgoSiguiente", without_asking()).ends_with("de 15)");
  }));
  EXPECT_FALSE(shows_message(window));
}

class PanelClosingTest : public PanelTest {};

TEST_F(PanelClosingTest, InAnyOrderIsSafe) {
  for (int round = 0; round < POA_PANEL_ROUNDS; ++round) {
    // Every fourth is a report; the others open faster.
    const Document workbook =
        round % 4 == 0 ? new_report(*office, 1) : office->new_spreadsheet_in_window();
    const std::string sheet = workbook.sheets().front();
    const auto window = window_of(workbook);
    show_panel(*office, window);
    workbook.cell(sheet, "C11").set_text(std::to_string(round));
    if (round % 3 == 1) close_sidebar(window);
    if (round % 5 == 2) {
      const auto second = second_window(*office, workbook);
      workbook.cell(sheet, "C12").set_text("x");
      Reference<css::util::XCloseable>(second->getFrame(), UNO_QUERY_THROW)->close(true);
    }
  }
  const Document workbook = sample();
  static_cast<void>(revisar(workbook));
  EXPECT_TRUE(says(ShownPanel(window_of(workbook)), line_of_sheet(workbook)));
}

TEST_F(PanelClosingTest, InTheMiddleOfWhatAButtonDoesIsSafe) {
  for (int round = 0; round < POA_PANEL_ROUNDS / 10; ++round) {
    const Document workbook = sample();
    workbook.go_to(kForm, "A1");
    show_panel(*office, window_of(workbook));
    const ShownPanel panel(window_of(workbook));
    panel.choose(1);
    panel.press(round % 2 == 0 ? "ir" : "siguiente");
  }
  EXPECT_EQ(sample().cell(kForm, "G33").value(), 410);
}

}  // namespace
}  // namespace poa::office
