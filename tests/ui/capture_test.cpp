// SPDX-License-Identifier: MPL-2.0
// Capturing by the keyboard: where Tab goes, and what Ctrl+V brings from another workbook.
#include <gtest/gtest.h>

#include <chrono>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/ui/test/XUITest.hpp>
#include <string>
#include <vector>

#include "office/arguments.hpp"
#include "office/uno_text.hpp"
#include "office/wait.hpp"
#include "ui/commands_fixture.hpp"
#include "ui/report_commands.hpp"

namespace poa::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kForm = "TMM-F004";

// The cells of a document's window, to press keys in.
Reference<css::ui::test::XUIObject> cells_in_front(const Office& office, const Document& document) {
  const auto window = Reference<css::frame::XModel>(document.uno(), UNO_QUERY_THROW)
                          ->getCurrentController()
                          ->getFrame()
                          ->getContainerWindow();
  window->setFocus();
  const Reference<css::ui::test::XUITest> test(
      office.context()->getServiceManager()->createInstanceWithContext(
          to_uno("org.libreoffice.uitest.UITest"), office.context()),
      UNO_QUERY_THROW);
  return test->getTopFocusWindow()->getChild(to_uno("grid_window"));
}

void press(const Reference<css::ui::test::XUIObject>& cells, const char* key) {
  cells->executeAction(to_uno("TYPE"), arguments({argument("KEYCODE", Any(to_uno(key)))}));
}

// "C3" for the cell of the cursor, and for the merged cells that begin there.
std::string cursor(const Document& workbook) {
  const auto at = Reference<css::sheet::XCellRangeAddressable>(view_of(workbook)->getSelection(),
                                                               UNO_QUERY_THROW)
                      ->getRangeAddress();
  return static_cast<char>('A' + at.StartColumn) + std::to_string(at.StartRow + 1);
}

TEST_F(CommandsTest, TabOnScreenGoesThroughTheWholeForm) {
  const Document workbook = new_report(*office, 2);
  workbook.go_to(kForm, "C3");
  const auto cells = cells_in_front(*office, workbook);
  std::vector<std::string> visited;
  do {
    visited.push_back(cursor(workbook));
    press(cells, "TAB");
  } while (cursor(workbook) != "C3" && visited.size() < 100);
  EXPECT_EQ(visited,
            (std::vector<std::string>{
                "C3",  "H3",  "L3",  "C4",  "H4",  "C5",  "H5",  "C10", "C11", "C12", "C13", "C14",
                "C15", "C16", "C18", "C19", "C20", "C21", "C22", "C23", "B29", "C29", "D29", "E29",
                "F29", "G29", "H29", "I29", "J29", "K29", "L29", "M29", "P29", "Q29", "R29", "S29",
                "T29", "B30", "C30", "D30", "E30", "F30", "G30", "H30", "I30", "J30", "K30", "L30",
                "M30", "P30", "Q30", "R30", "S30", "T30", "B35", "E35", "O35"}));
}

// What a key is bound to, in the document's own window.
void give(const Office& office, const Document& document, const char* command) {
  const Reference<css::frame::XDispatchProvider> frame(
      Reference<css::frame::XModel>(document.uno(), UNO_QUERY_THROW)
          ->getCurrentController()
          ->getFrame(),
      UNO_QUERY_THROW);
  css::frame::DispatchHelper::create(office.context())
      ->executeDispatch(frame, to_uno(command), "", 0, {});
}

// What a person copies in another workbook and pastes by Ctrl+V.
class Copied {
 public:
  explicit Copied(Office& office) : office_(office), source_(office.new_spreadsheet_in_window()) {}

  void paste(const std::vector<std::string>& texts, const Document& workbook,
             const std::string& at) {
    const std::string sheet = source_.sheets().front();
    for (std::size_t row = 0; row < texts.size(); ++row)
      source_.cell(sheet, "A" + std::to_string(row + 1)).set_text(texts[row]);
    source_.go_to(sheet, "A1:A" + std::to_string(texts.size()));
    give(office_, source_, ".uno:Copy");
    workbook.go_to(kForm, at);
    give(office_, workbook, ".uno:Paste");
  }

 private:
  Office& office_;
  Document source_;
};

TEST_F(CommandsTest, ActionLinesAndTheHeaderArePastedAsTheyAre) {
  const Document workbook = new_report(*office, 1);
  Copied copied(*office);
  const auto arrives = [&](const std::vector<std::string>& texts, const std::string& column,
                           int row) {
    copied.paste(texts, workbook, column + std::to_string(row));
    const auto arrived = [&] {
      std::vector<std::string> found;
      for (std::size_t at = 0; at < texts.size(); ++at)
        found.push_back(
            workbook.cell(kForm, column + std::to_string(row + static_cast<int>(at))).text());
      return found;
    };
    static_cast<void>(comes_true([&] { return arrived() == texts; }, std::chrono::seconds(20)));
    EXPECT_EQ(arrived(), texts);
  };
  arrives({"2.1.1 DIAGNÓSTICO DE POBLACIÓN VULNERABLE"}, "C", 18);
  arrives({"2.1.4 A", "2.1.5 B", "2.3.1 C", "2.3.3 D", "3.4.5 E"}, "C", 19);
  arrives({"54 R", "542 P", "54201 U", "2 F", "2 N", "2 S", "2 E"}, "C", 10);
  arrives({"2024"}, "C", 5);
}

}  // namespace
}  // namespace poa::office
