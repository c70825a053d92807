// SPDX-License-Identifier: MPL-2.0
// The menu POA and its commands in a real window: what they do to a workbook, what they ask and
// what they answer.
#include <gtest/gtest.h>

#include <algorithm>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/util/URLTransformer.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XRenderable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <fstream>
#include <iterator>
#include <memory>
#include <regex>
#include <string>
#include <vector>

#include "calc/goal_rows.hpp"
#include "calc/workbook_state.hpp"
#include "office/arguments.hpp"
#include "office/charts.hpp"
#include "office/guarded.hpp"
#include "office/office.hpp"
#include "office/uno_text.hpp"
#include "ui/shown_dialog.hpp"

namespace poa::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

using Arguments = std::vector<css::beans::PropertyValue>;

constexpr const char* kLibrary = "libpoa_calc";
constexpr const char* kNotAReport =
    "El documento de enfrente no es un reporte TMM-F004. Abra uno, o haga uno nuevo con "
    "POA ▸ Nuevo reporte.";
constexpr int kText = 1;  // columns of the table
constexpr int kFirstPlanned = 4;
constexpr int kRemarks = 14;
constexpr std::size_t kHelpers = 26;  // columns of a goal's row, those beside the table too

css::beans::PropertyValue whole(std::string_view name, sal_Int32 value) {
  return argument(name, css::uno::makeAny(value));
}

Arguments without_asking() { return {argument("SinPreguntar", css::uno::makeAny(true))}; }

std::string add(const Document& workbook, int count) {
  return workbook.run("mx.poa.calc:AgregarMeta", {whole("Cantidad", count)});
}

std::string remove(const Document& workbook) {
  return workbook.run("mx.poa.calc:QuitarMeta", without_asking());
}

// Why a command was not done.
std::string refusal(const Document& document, std::string_view command, const Arguments& with) {
  try {
    return "it was done: " + document.run(command, with);
  } catch (const OfficeError& error) {
    const std::string message = error.what();
    return message.substr(std::min(message.size(), command.size() + 2));
  }
}

Document document_in_front(const Office& office) {
  return Document(office.context(),
                  css::frame::Desktop::create(office.context())->getCurrentComponent());
}

// As a macro makes it: no document has to be open.
Document new_report(const Office& office, int goals) {
  return guarded("new report", [&] {
    const Reference<css::frame::XDispatchProvider> desktop(
        css::frame::Desktop::create(office.context()), UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(office.context())
        ->executeDispatch(desktop, "mx.poa.calc:NuevoReporte", "", 0,
                          arguments({whole("Metas", goals)}));
    return document_in_front(office);
  });
}

Reference<css::sheet::XSpreadsheet> form(const Document& workbook) {
  return workbook.named("TMM_TABLA").sheet();
}

Reference<css::document::XUndoManager> undo_of(const Document& workbook) {
  return Reference<css::document::XUndoManagerSupplier>(workbook.uno(), UNO_QUERY_THROW)
      ->getUndoManager();
}

std::vector<std::string> undo_titles(const Document& workbook) {
  std::vector<std::string> titles;
  for (const rtl::OUString& title : undo_of(workbook)->getAllUndoActionTitles())
    titles.push_back(to_utf8(title));
  return titles;
}

bool is_protected(const Document& workbook) {
  return Reference<css::util::XProtectable>(form(workbook), UNO_QUERY_THROW)->isProtected();
}

Reference<css::view::XSelectionSupplier> view_of(const Document& workbook) {
  return {Reference<css::frame::XModel>(workbook.uno(), UNO_QUERY_THROW)->getCurrentController(),
          UNO_QUERY_THROW};
}

// From goal `first` to goal `last`, from 0, as dragging over them does.
void select_goals(const Document& workbook, int first, int last) {
  const auto table = workbook.named("TMM_TABLA").uno();
  view_of(workbook)->select(
      css::uno::makeAny(table->getCellRangeByPosition(kText, first, kFirstPlanned, last)));
}

// Outside of the goals.
void select_verdict(const Document& workbook) {
  view_of(workbook)->select(css::uno::makeAny(workbook.named("TMM_VEREDICTO").uno()));
}

// The goal with the cursor.
int goal_with_cursor(const Document& workbook) {
  const Reference<css::table::XCellRange> cursor(view_of(workbook)->getSelection(),
                                                 UNO_QUERY_THROW);
  return Range(cursor).address().StartRow - workbook.named("TMM_TABLA").address().StartRow;
}

// Each goal gets its text: "A", "B" and so on.
void letter(const Document& workbook) {
  const Range table = workbook.named("TMM_TABLA");
  for (int goal = 0; goal < goal_rows(workbook); ++goal)
    table.cell(kText, goal).set_text(std::string(1, static_cast<char>('A' + goal)));
}

// The texts of the goals in their order, a blank one as "-".
std::string letters(const Document& workbook) {
  const Range table = workbook.named("TMM_TABLA");
  std::string all;
  for (int goal = 0; goal < goal_rows(workbook); ++goal) {
    const std::string text = table.cell(kText, goal).text();
    all += text.empty() ? "-" : text;
  }
  return all;
}

Document lettered_report(const Office& office, int goals) {
  Document workbook = new_report(office, goals);
  letter(workbook);
  return workbook;
}

// A goal's row with all that stands beside the table.
Range goal_row(const Document& workbook, int goal) {
  const int row = workbook.named("TMM_TABLA").address().StartRow + goal;
  return Range(
      form(workbook)->getCellRangeByPosition(0, row, static_cast<sal_Int32>(kHelpers) - 1, row));
}

// A formula as it reads from its own row, which is "#" in it.
std::string seen_from(int row, const std::string& formula) {
  const std::regex own_row("([A-Z])" + std::to_string(row + 1) + "(?![0-9])");
  return std::regex_replace(formula, own_row, "$1#");
}

struct RowMake {
  std::vector<std::string> formulas;
  std::vector<std::string> styles;
};

RowMake make_of_row(const Document& workbook, int goal) {
  const Range row = goal_row(workbook, goal);
  const int number = row.address().StartRow;
  RowMake make;
  const auto formulas = row.formulas();
  for (const std::string& formula : formulas.front())
    make.formulas.push_back(seen_from(number, formula));
  for (int column = 0; column < static_cast<int>(kHelpers); ++column) {
    rtl::OUString style;
    Reference<css::beans::XPropertySet>(row.cell(column, 0).uno(), UNO_QUERY_THROW)
        ->getPropertyValue("CellStyle") >>= style;
    make.styles.push_back(to_utf8(style));
  }
  return make;
}

// Blank goals, each made like the first: the ends and the middle, of many.
void expect_rows_alike(const Document& workbook) {
  const RowMake first = make_of_row(workbook, 0);
  ASSERT_NE(first.formulas[12].find("#"), std::string::npos) << "the look at formulas is blind";
  const int last = goal_rows(workbook) - 1;
  for (const int goal : {1, last / 2, last - 1, last}) {
    const RowMake make = make_of_row(workbook, goal);
    for (std::size_t column = 0; column < kHelpers; ++column) {
      EXPECT_EQ(make.formulas[column], first.formulas[column]) << "goal " << goal;
      EXPECT_EQ(make.styles[column], first.styles[column]) << "goal " << goal;
    }
  }
}

struct Break {
  int row;
  bool manual;
};

template <typename Value>
Value row_property(const Document& workbook, int row, const char* name) {
  const Reference<css::table::XColumnRowRange> sheet(form(workbook), UNO_QUERY_THROW);
  Value value{};
  Reference<css::beans::XPropertySet>(sheet->getRows()->getByIndex(row), UNO_QUERY_THROW)
      ->getPropertyValue(to_uno(name)) >>= value;
  return value;
}

// Where pages begin when the form is printed, from the first goal to the end of what is printed.
std::vector<Break> page_breaks(const Document& workbook) {
  const Reference<css::view::XRenderable> printed(workbook.uno(), UNO_QUERY_THROW);
  static_cast<void>(printed->getRendererCount(css::uno::makeAny(form(workbook)), {}));
  const int end = Reference<css::sheet::XPrintAreas>(form(workbook), UNO_QUERY_THROW)
                      ->getPrintAreas()[0]
                      .EndRow;
  std::vector<Break> breaks;
  for (int row = workbook.named("TMM_TABLA").address().StartRow; row <= end; ++row) {
    if (row_property<bool>(workbook, row, "IsStartOfNewPage"))
      breaks.push_back({row, row_property<bool>(workbook, row, "IsManualPageBreak")});
  }
  return breaks;
}

std::string manual_breaks(const Document& workbook) {
  std::string rows;
  for (const Break& at : page_breaks(workbook)) {
    if (at.manual) rows += std::to_string(at.row) + " ";
  }
  return rows;
}

// All that a command must bring back, or leave as it was.
std::vector<std::string> all_of(const Document& workbook) {
  const WorkbookMake make = make_of(workbook);
  std::vector<std::string> all = {make.names,
                                  make.protection,
                                  make.helps,
                                  make.conditions,
                                  make.page,
                                  charted_cells(workbook),
                                  manual_breaks(workbook)};
  for (const std::string& sheet : {std::string("TMM-F004"), std::string("Resumen")}) {
    for (const auto& row : workbook.used(sheet).formulas())
      all.insert(all.end(), row.begin(), row.end());
  }
  return all;
}

std::string number_after(const std::string& text, const std::string& mark) {
  const std::size_t at = text.find(mark);
  if (at == std::string::npos) return "";
  const std::size_t from = at + mark.size();
  return text.substr(from, text.find_first_not_of("0123456789", from) - from);
}

// The element with the sheet's protection and its options, as a file has it.
std::string protection_in_file(const Office& office, const Document& workbook) {
  const auto file = office.scratch() / "protection.fods";
  workbook.store(file, Format::FlatOds);
  std::ifstream stream(file);
  const std::string text{std::istreambuf_iterator<char>(stream), {}};
  std::smatch found;
  const std::regex form_sheet(
      "<table:table table:name=\"TMM-F004\"[^>]*>\\s*(<office:[^>]*>\\s*)*(<loext:table-protection "
      "[^>]*>|<table:table-protection [^>]*>)?");
  if (!std::regex_search(text, found, form_sheet)) return "";
  const std::regex printed(" table:print-ranges=\"[^\"]*\"");
  return std::regex_replace(found.str(), printed, "");
}

class CommandsTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    office = std::make_unique<Office>(OfficeOptions{
        .language = Language::Spanish, .extensions = {POA_EXTENSION}, .dialogs = true});
  }
  static void TearDownTestSuite() { office.reset(); }

  static inline std::unique_ptr<Office> office;
};

TEST_F(CommandsTest, NuevoReporteHasThatManyGoals) {
  for (const int goals : {1, 4, 200}) {
    const Document workbook = new_report(*office, goals);
    EXPECT_EQ(goal_rows(workbook), goals);
    EXPECT_EQ(goal_with_cursor(workbook), 0);
    EXPECT_TRUE(is_protected(workbook));
    EXPECT_FALSE(Reference<css::frame::XStorable>(workbook.uno(), UNO_QUERY_THROW)->hasLocation());
  }
}

TEST_F(CommandsTest, AgregarMetaAddsAtTheEnd) {
  const Document workbook = lettered_report(*office, 3);
  select_verdict(workbook);
  EXPECT_EQ(add(workbook, 1), "Metas agregadas: 1");
  EXPECT_EQ(letters(workbook), "ABC-");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
  select_goals(workbook, 2, 2);
  add(workbook, 2);
  EXPECT_EQ(letters(workbook), "ABC---");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
}

TEST_F(CommandsTest, AgregarMetaAddsAfterTheSelectedGoal) {
  const Document workbook = lettered_report(*office, 3);
  select_goals(workbook, 0, 0);
  add(workbook, 1);
  EXPECT_EQ(letters(workbook), "A-BC");
  EXPECT_EQ(goal_with_cursor(workbook), 1);
  select_goals(workbook, 0, 2);
  EXPECT_EQ(add(workbook, 2), "Metas agregadas: 2");
  EXPECT_EQ(letters(workbook), "A-B--C");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
}

TEST_F(CommandsTest, AgregarMetaLeavesNothingOfTheGoalBefore) {
  const Document workbook = new_report(*office, 1);
  const Range table = workbook.named("TMM_TABLA");
  table.cell(kText, 0).set_text(std::string(400, 'x') + " " + std::string(400, 'y'));
  table.cell(kFirstPlanned, 0).set_value(7);
  add(workbook, 1);
  EXPECT_TRUE(workbook.named("TMM_TABLA").cell(kFirstPlanned, 1).is_blank());
  EXPECT_EQ(table.cell(kFirstPlanned, 0).value(), 7);
  const int first = workbook.named("TMM_TABLA").address().StartRow;
  EXPECT_LT(row_property<sal_Int32>(workbook, first + 1, "Height"),
            row_property<sal_Int32>(workbook, first, "Height"))
      << "a blank goal is as tall as the long one before it";
}

TEST_F(CommandsTest, EveryRowIsMadeAlike) {
  const Document workbook = new_report(*office, 2);
  expect_rows_alike(workbook);
  select_goals(workbook, 0, 0);
  add(workbook, 3);
  select_verdict(workbook);
  add(workbook, 3);
  expect_rows_alike(workbook);
  select_goals(workbook, 0, 1);
  remove(workbook);
  expect_rows_alike(workbook);
}

TEST_F(CommandsTest, RangesStretchInOnePiece) {
  const Document one = new_report(*office, 1);
  const Document many = new_report(*office, 40);
  const WorkbookMake before = make_of(one);
  const WorkbookMake after = make_of(many);
  const int closing = one.named("TMM_TABLA").address().EndRow + 1;
  const std::regex ends("(:[A-Z]+)" + std::to_string(closing) + "\\b");
  EXPECT_EQ(after.conditions,
            std::regex_replace(before.conditions, ends, "$01" + std::to_string(closing + 39)));
  EXPECT_NE(after.conditions, before.conditions) << "the look at conditions is blind";
  EXPECT_EQ(many.named("TMM_TABLA").address().EndRow + 1, closing + 39);
  EXPECT_EQ(number_after(after.page, "rows 3 to "),
            std::to_string(std::stoi(number_after(before.page, "rows 3 to ")) + 39));
  EXPECT_NE(charted_cells(many), charted_cells(one)) << "the charts do not show the added goals";
}

TEST_F(CommandsTest, From1To200AndBackIsTheSame) {
  const Document workbook = new_report(*office, 1);
  const auto before = all_of(workbook);
  add(workbook, 199);
  EXPECT_EQ(goal_rows(workbook), 200);
  expect_rows_alike(workbook);
  select_goals(workbook, 1, 199);
  EXPECT_EQ(remove(workbook), "Metas quitadas: 199");
  EXPECT_EQ(all_of(workbook), before);
}

TEST_F(CommandsTest, EachIsOneStepOfUndoAndRedo) {
  const Document workbook = lettered_report(*office, 4);
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  select_goals(workbook, 1, 1);
  add(workbook, 30);
  EXPECT_EQ(undo_titles(workbook), std::vector<std::string>{"Metas agregadas: 30"});
  const auto added = all_of(workbook);
  EXPECT_NE(added, before);
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), before);
  undo_of(workbook)->redo();
  EXPECT_EQ(all_of(workbook), added);

  select_goals(workbook, 0, 5);
  remove(workbook);
  EXPECT_EQ(undo_titles(workbook),
            (std::vector<std::string>{"Metas quitadas: 6", "Metas agregadas: 30"}));
  const auto removed = all_of(workbook);
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), added);
  undo_of(workbook)->redo();
  EXPECT_EQ(all_of(workbook), removed);
  undo_of(workbook)->undo();
  undo_of(workbook)->undo();
  EXPECT_EQ(all_of(workbook), before);
}

TEST_F(CommandsTest, QuitarMetaTakesTheSelectedGoals) {
  const Document workbook = lettered_report(*office, 8);
  select_goals(workbook, 3, 3);
  EXPECT_EQ(remove(workbook), "Metas quitadas: 1");
  EXPECT_EQ(letters(workbook), "ABCEFGH");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
  select_goals(workbook, 0, 1);
  EXPECT_EQ(remove(workbook), "Metas quitadas: 2");
  EXPECT_EQ(letters(workbook), "CEFGH");
  EXPECT_EQ(goal_with_cursor(workbook), 0);
  select_goals(workbook, 4, 4);
  remove(workbook);
  EXPECT_EQ(letters(workbook), "CEFG");
  EXPECT_EQ(goal_with_cursor(workbook), 3);
}

TEST_F(CommandsTest, QuitarMetaTakesScatteredGoals) {
  const Document workbook = lettered_report(*office, 8);
  const Reference<css::sheet::XSheetCellRangeContainer> scattered(
      Reference<css::lang::XMultiServiceFactory>(workbook.uno(), UNO_QUERY_THROW)
          ->createInstance("com.sun.star.sheet.SheetCellRanges"),
      UNO_QUERY_THROW);
  const auto first = workbook.named("TMM_TABLA").address();
  for (const int goal : {0, 2, 3, 7}) {
    const sal_Int32 row = first.StartRow + goal;
    scattered->addRangeAddress({first.Sheet, 1, row, 1, row}, false);
  }
  view_of(workbook)->select(css::uno::makeAny(scattered));
  EXPECT_EQ(remove(workbook), "Metas quitadas: 4");
  EXPECT_EQ(letters(workbook), "BEFG");
}

TEST_F(CommandsTest, TheOnlyGoalIsEmptied) {
  const Document workbook = lettered_report(*office, 3);
  select_goals(workbook, 0, 2);
  EXPECT_EQ(remove(workbook), "Metas quitadas: 2, y vaciada la que queda");
  EXPECT_EQ(letters(workbook), "-");
  letter(workbook);
  select_goals(workbook, 0, 0);
  EXPECT_EQ(remove(workbook), "Meta vaciada: la única");
  EXPECT_EQ(letters(workbook), "-");
  EXPECT_TRUE(goal_row(workbook, 0).cell(12, 0).is_formula());
}

TEST_F(CommandsTest, ProtectionKeepsItsOptions) {
  const Document workbook = new_report(*office, 2);
  const std::string before = protection_in_file(*office, workbook);
  ASSERT_NE(before.find("table:protected=\"true\""), std::string::npos) << before;
  add(workbook, 2);
  EXPECT_EQ(protection_in_file(*office, workbook), before);
  select_goals(workbook, 1, 2);
  remove(workbook);
  EXPECT_EQ(protection_in_file(*office, workbook), before);
}

TEST_F(CommandsTest, AnOpenSheetStaysOpen) {
  const Document workbook = new_report(*office, 1);
  Reference<css::util::XProtectable>(form(workbook), UNO_QUERY_THROW)->unprotect("");
  add(workbook, 1);
  EXPECT_FALSE(is_protected(workbook));
}

TEST_F(CommandsTest, ASavedReportGoesOn) {
  const auto file = office->scratch() / "reporte.ods";
  {
    const Document workbook = lettered_report(*office, 3);
    select_verdict(workbook);
    add(workbook, 2);
    workbook.store(file, Format::Ods);
  }
  const Document workbook = office->load(file);
  EXPECT_EQ(letters(workbook), "ABC--");
  select_goals(workbook, 0, 0);
  add(workbook, 1);
  EXPECT_EQ(letters(workbook), "A-BC--");
  select_goals(workbook, 0, 0);
  remove(workbook);
  EXPECT_EQ(letters(workbook), "-BC--");
  EXPECT_TRUE(is_protected(workbook));
}

TEST_F(CommandsTest, TheSignaturesAreNeverAlone) {
  const Document workbook = new_report(*office, 1);
  bool needed = false;
  for (int goals = 1; goals <= 60; ++goals) {
    const auto table = workbook.named("TMM_TABLA").address();
    for (const Break& at : page_breaks(workbook)) {
      EXPECT_LT(at.row, table.EndRow) << goals << " goals";
      if (!at.manual) continue;
      EXPECT_EQ(at.row, table.EndRow - 1) << goals << " goals";
      needed = true;
    }
    select_verdict(workbook);
    add(workbook, 1);
  }
  EXPECT_TRUE(needed) << "no number of goals needed a break";
}

// What is written after the rows were made makes them grow.
TEST_F(CommandsTest, VistaPreviaSeesToPagesThatGrew) {
  const Document workbook = new_report(*office, 4);
  const auto alone = [&] {
    const int last_goal = workbook.named("TMM_TABLA").address().EndRow - 1;
    return std::ranges::any_of(page_breaks(workbook),
                               [&](const Break& at) { return at.row > last_goal; });
  };
  std::string remark;
  while (!alone()) {
    ASSERT_LT(remark.size(), 4000U) << "the signatures were never alone";
    remark += "Se atendieron más solicitudes. ";
    workbook.named("TMM_TABLA").cell(kRemarks, 0).set_text(remark);
  }
  EXPECT_EQ(workbook.run("mx.poa.calc:VistaPrevia", without_asking()),
            "Páginas listas para imprimir");
  EXPECT_FALSE(alone());
  undo_of(workbook)->undo();
  EXPECT_TRUE(alone());
}

TEST_F(CommandsTest, VistaPreviaShowsThePages) {
  const Document workbook = new_report(*office, 4);
  EXPECT_EQ(workbook.run("mx.poa.calc:VistaPrevia", {}), "Páginas listas para imprimir");
  const Reference<css::frame::XController2> view(
      Reference<css::frame::XModel>(workbook.uno(), UNO_QUERY_THROW)->getCurrentController(),
      UNO_QUERY_THROW);
  EXPECT_EQ(to_utf8(view->getViewControllerName()), "PrintPreview");
}

TEST_F(CommandsTest, WrongArgumentsAreRefusedWithoutADialog) {
  const Document workbook = new_report(*office, 190);
  undo_of(workbook)->clear();
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 0)}),
            "Cantidad debe ser un número entero de 1 a 200.");
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 11)}),
            "Un reporte tiene a lo más 200 metas: a este le caben 10 más.");
  add(workbook, 10);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}),
            "El reporte ya tiene 200 metas, y no caben más.");
  select_verdict(workbook);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:QuitarMeta", without_asking()),
            "Ponga el cursor en una celda de la meta que quiere quitar, en la hoja del formato.");
  EXPECT_EQ(undo_titles(workbook).size(), 1u);
}

TEST_F(CommandsTest, AnotherDocumentIsNoReport) {
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_EQ(refusal(sheet, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}), kNotAReport);
  EXPECT_EQ(refusal(sheet, "mx.poa.calc:QuitarMeta", without_asking()), kNotAReport);
  EXPECT_TRUE(undo_titles(sheet).empty());
}

TEST_F(CommandsTest, ALaterStructureAPasswordAndAReadOnlyFileAreRefused) {
  const Document workbook = new_report(*office, 1);
  const Reference<css::util::XProtectable> sheet(form(workbook), UNO_QUERY_THROW);
  sheet->unprotect("");
  workbook.named("TMM_ESQUEMA").cell(0, 0).set_value(2);
  EXPECT_EQ(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}),
            "Este libro lo hizo una versión de POA Calc más reciente que la instalada (" POA_VERSION
            "). Actualice la extensión.");
  workbook.named("TMM_ESQUEMA").cell(0, 0).set_value(1);

  sheet->protect("secreto");
  undo_of(workbook)->clear();
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)})
                  .starts_with("La hoja del formato está protegida con contraseña."));
  EXPECT_TRUE(is_protected(workbook));
  EXPECT_TRUE(undo_titles(workbook).empty());
  EXPECT_EQ(goal_rows(workbook), 1);

  const auto file = office->scratch() / "solo-lectura.ods";
  workbook.store(file, Format::Ods);
  const Document read_only(
      office->context(),
      css::frame::Desktop::create(office->context())
          ->loadComponentFromURL(to_uno(file_url(file)), "_blank", 0,
                                 arguments({argument("ReadOnly", css::uno::makeAny(true))})));
  EXPECT_EQ(refusal(read_only, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)}),
            "El documento es de solo lectura. Guárdelo con otro nombre y repita la orden.");
}

// Calc refuses rows inside a matrix: by then the sheet is open already.
TEST_F(CommandsTest, WhatFailsHalfwayIsTakenBack) {
  const Document workbook = lettered_report(*office, 3);
  const Reference<css::util::XProtectable> sheet(form(workbook), UNO_QUERY_THROW);
  sheet->unprotect("");
  const int first = workbook.named("TMM_TABLA").address().StartRow;
  Range(form(workbook)->getCellRangeByPosition(40, first, 40, first + 2))
      .set_matrix_formula("=ROW(A1:A3)");
  sheet->protect("");
  undo_of(workbook)->clear();
  const auto before = all_of(workbook);
  select_goals(workbook, 0, 0);
  EXPECT_TRUE(refusal(workbook, "mx.poa.calc:AgregarMeta", {whole("Cantidad", 1)})
                  .starts_with("Calc no pudo cambiar las filas de las metas."));
  EXPECT_EQ(all_of(workbook), before);
  EXPECT_TRUE(is_protected(workbook));
  EXPECT_TRUE(undo_titles(workbook).empty());
  EXPECT_FALSE(undo_of(workbook)->isRedoPossible());
}

TEST_F(CommandsTest, TheMenuAsksHowManyGoals) {
  const Document workbook = lettered_report(*office, 2);
  select_verdict(workbook);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?AgregarMeta");
    EXPECT_EQ(command.dialog("Agregar meta"),
              (std::vector<std::string>{"¿Cuántas metas se agregan? (1 a 198)", "1", "Aceptar",
                                        "Cancelar"}));
    command.type("12");
    command.press(Key::Enter);
    command.finish();
  }
  EXPECT_EQ(goal_rows(workbook), 14);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?AgregarMeta");
    static_cast<void>(command.dialog("Agregar meta"));
    command.press(Key::Escape);
    command.finish();
  }
  EXPECT_EQ(goal_rows(workbook), 14);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?AgregarMeta");
    static_cast<void>(command.dialog("Agregar meta"));
    command.type("500");
    command.press(Key::Enter);
    EXPECT_EQ(command.dialog("POA Calc").front(), "Escriba un número entero de 1 a 186.");
    command.press(Key::Enter);
    command.finish();
  }
  EXPECT_EQ(goal_rows(workbook), 14);
}

TEST_F(CommandsTest, TheMenuMakesAReport) {
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?NuevoReporte");
  EXPECT_EQ(command.dialog("Nuevo reporte"),
            (std::vector<std::string>{"¿Cuántas metas tiene el reporte? (1 a 200)", "4", "Aceptar",
                                      "Cancelar"}));
  command.press(Key::Enter);
  command.finish();
  EXPECT_EQ(goal_rows(document_in_front(*office)), 4);
}

TEST_F(CommandsTest, QuitarMetaAsksBeforeDataAreLost) {
  const Document workbook = lettered_report(*office, 3);
  select_goals(workbook, 1, 1);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?QuitarMeta");
    EXPECT_EQ(command.dialog("POA Calc").front(),
              "La meta tiene datos capturados. ¿Quitarla con ellos?");
    command.press(Key::Enter);  // No is the default
    command.finish();
  }
  EXPECT_EQ(letters(workbook), "ABC");
  select_goals(workbook, 1, 2);
  {
    MenuCommand command(*office, workbook, "service:mx.poa.Comandos?QuitarMeta");
    EXPECT_EQ(command.dialog("POA Calc").front(),
              "Se quitarán 2 metas, y entre ellas hay datos capturados. ¿Quitarlas con ellos?");
    command.click("Sí");
    command.finish();
  }
  EXPECT_EQ(letters(workbook), "A");
  add(workbook, 1);
  MenuCommand command(*office, workbook, "service:mx.poa.Comandos?QuitarMeta");
  command.finish();
  EXPECT_EQ(letters(workbook), "A") << "a blank goal goes without a question";
}

TEST_F(CommandsTest, TheMenuSaysWhatStandsInTheWay) {
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?AgregarMeta");
  EXPECT_EQ(command.dialog("POA Calc"), (std::vector<std::string>{kNotAReport, "Aceptar"}));
  command.press(Key::Enter);
  command.finish();
}

TEST_F(CommandsTest, AcercaDeSaysWhatIsInstalledWhere) {
  const Document sheet = office->new_spreadsheet_in_window();
  MenuCommand command(*office, sheet, "service:mx.poa.Comandos?AcercaDe");
  const auto texts = command.dialog("Acerca de POA Calc");
  ASSERT_EQ(texts.size(), 2u);
  EXPECT_TRUE(texts[0].starts_with("POA Calc " POA_VERSION "\n")) << texts[0];
  EXPECT_NE(texts[0].find("\nInstalada para todos los usuarios:\n/"), std::string::npos)
      << texts[0];
  EXPECT_NE(texts[0].find("/poa-calc.oxt\n\nLibreOffice "), std::string::npos) << texts[0];
  EXPECT_NE(texts[0].find("Mozilla Public License 2.0"), std::string::npos) << texts[0];
  command.press(Key::Enter);
  command.finish();
}

// Writer, which reads the manual, need not be there.
TEST_F(CommandsTest, ManualOpensOrSaysWhereItIs) {
  const Document sheet = office->new_spreadsheet_in_window();
  const auto desktop = css::frame::Desktop::create(office->context());
  try {
    EXPECT_EQ(sheet.run("mx.poa.calc:Manual", without_asking()), "Se abrió el manual");
    const Reference<css::frame::XStorable> manual(desktop->getCurrentComponent(), UNO_QUERY_THROW);
    EXPECT_TRUE(manual->isReadonly());
    Reference<css::util::XCloseable>(manual, UNO_QUERY_THROW)->close(true);
  } catch (const OfficeError& error) {
    const std::string message = error.what();
    EXPECT_NE(message.find("hace falta LibreOffice Writer"), std::string::npos) << message;
    EXPECT_TRUE(message.ends_with("/poa-calc.oxt/manual/manual.odt")) << message;
  }
}

TEST_F(CommandsTest, TheMenuIsThere) {
  const Document sheet = office->new_spreadsheet_in_window();
  EXPECT_EQ(
      menu_entries(*office, "POA"),
      (std::vector<std::string>{"Nuevo reporte...", "Agregar meta...", "Quitar meta",
                                "Vista previa de impresión", "Manual", "Acerca de POA Calc"}));
}

// Who only looks at the menu does not pay for it.
class Listener : public cppu::WeakImplHelper1<css::frame::XStatusListener> {
 public:
  void SAL_CALL statusChanged(const css::frame::FeatureStateEvent&) override {}
  void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

TEST(MenuTest, EnglishMenuComesWithoutTheLibrary) {
  Office office({.language = Language::English, .extensions = {POA_EXTENSION}, .dialogs = true});
  const Document sheet = office.new_spreadsheet_in_window();
  EXPECT_EQ(menu_entries(office, "POA"),
            (std::vector<std::string>{"New report...", "Add goal...", "Remove goal",
                                      "Print preview", "Manual", "About POA Calc"}));
  const Reference<css::frame::XDispatchProvider> window(
      Reference<css::frame::XModel>(sheet.uno(), UNO_QUERY_THROW)
          ->getCurrentController()
          ->getFrame(),
      UNO_QUERY_THROW);
  for (const char* name :
       {"NuevoReporte", "AgregarMeta", "QuitarMeta", "VistaPrevia", "Manual", "AcercaDe"}) {
    css::util::URL url;
    url.Complete = to_uno("service:mx.poa.Comandos?" + std::string(name));
    css::util::URLTransformer::create(office.context())->parseStrict(url);
    const auto dispatch = window->queryDispatch(url, "", 0);
    ASSERT_TRUE(dispatch.is()) << name;
    dispatch->addStatusListener(new Listener, url);
  }
  EXPECT_FALSE(office.has_loaded(kLibrary)) << "loaded by the menu's state";

  MenuCommand command(office, sheet, "service:mx.poa.Comandos?NuevoReporte");
  EXPECT_EQ(
      command.dialog("New report"),
      (std::vector<std::string>{"How many goals has the report? (1 to 200)", "4", "OK", "Cancel"}));
  EXPECT_TRUE(office.has_loaded(kLibrary)) << "the look into the process is blind";
  command.press(Key::Escape);
  command.finish();
}

}  // namespace
}  // namespace poa::office
