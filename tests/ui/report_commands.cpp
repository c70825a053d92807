// SPDX-License-Identifier: MPL-2.0
#include "ui/report_commands.hpp"

#include <algorithm>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSheetAnnotationAnchor.hpp>
#include <com/sun/star/sheet/XSheetAnnotationsSupplier.hpp>
#include <com/sun/star/sheet/XSheetCellRangeContainer.hpp>
#include <com/sun/star/text/XSimpleText.hpp>
#include <com/sun/star/util/XProtectable.hpp>

#include "calc/goal_rows.hpp"
#include "office/arguments.hpp"
#include "office/guarded.hpp"
#include "office/uno_text.hpp"

namespace poa::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

css::beans::PropertyValue whole(std::string_view name, sal_Int32 value) {
  return argument(name, css::uno::makeAny(value));
}

CommandArguments without_asking() { return {argument("SinPreguntar", css::uno::makeAny(true))}; }

std::string agregar_meta(const Document& workbook, int count) {
  return workbook.run("mx.poa.calc:AgregarMeta", {whole("Cantidad", count)});
}

std::string quitar_meta(const Document& workbook) {
  return workbook.run("mx.poa.calc:QuitarMeta", without_asking());
}

std::string refusal(const Document& document, std::string_view command,
                    const CommandArguments& with) {
  try {
    return "it was done: " + document.run(command, with);
  } catch (const OfficeError& error) {
    const std::string message = error.what();
    return message.substr(std::min(message.size(), command.size() + 2));
  }
}

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

Reference<css::sheet::XSpreadsheet> form_sheet(const Document& workbook) {
  return workbook.named("TMM_TABLA").sheet();
}

bool is_protected(const Document& workbook) {
  return Reference<css::util::XProtectable>(form_sheet(workbook), UNO_QUERY_THROW)->isProtected();
}

Reference<css::view::XSelectionSupplier> view_of(const Document& workbook) {
  return {Reference<css::frame::XModel>(workbook.uno(), UNO_QUERY_THROW)->getCurrentController(),
          UNO_QUERY_THROW};
}

void select_goals(const Document& workbook, int first, int last) {
  const auto table = workbook.named("TMM_TABLA").uno();
  view_of(workbook)->select(
      css::uno::makeAny(table->getCellRangeByPosition(kText, first, kFirstPlanned, last)));
}

void select_scattered_goals(const Document& workbook, const std::vector<int>& goals) {
  const Reference<css::sheet::XSheetCellRangeContainer> scattered(
      Reference<css::lang::XMultiServiceFactory>(workbook.uno(), UNO_QUERY_THROW)
          ->createInstance("com.sun.star.sheet.SheetCellRanges"),
      UNO_QUERY_THROW);
  const auto table = workbook.named("TMM_TABLA").address();
  const sal_Int32 column = table.StartColumn + kText;
  for (const int goal : goals) {
    const sal_Int32 row = table.StartRow + goal;
    scattered->addRangeAddress({table.Sheet, column, row, column, row}, false);
  }
  view_of(workbook)->select(css::uno::makeAny(scattered));
}

void select_verdict(const Document& workbook) {
  view_of(workbook)->select(css::uno::makeAny(workbook.named("TMM_VEREDICTO").uno()));
}

int goal_with_cursor(const Document& workbook) {
  const Reference<css::table::XCellRange> cursor(view_of(workbook)->getSelection(),
                                                 UNO_QUERY_THROW);
  return Range(cursor).address().StartRow - workbook.named("TMM_TABLA").address().StartRow;
}

void letter_goals(const Document& workbook) {
  const Range table = workbook.named("TMM_TABLA");
  for (int goal = 0; goal < goal_rows(workbook); ++goal)
    table.cell(kText, goal).set_text(std::string(1, static_cast<char>('A' + goal)));
}

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
  letter_goals(workbook);
  return workbook;
}

std::string note_at(const Cell& cell) {
  const Reference<css::sheet::XSheetAnnotationAnchor> anchor(cell.uno(), UNO_QUERY_THROW);
  return to_utf8(
      Reference<css::text::XSimpleText>(anchor->getAnnotation(), UNO_QUERY_THROW)->getString());
}

void set_note(const Cell& cell, std::string_view text) {
  const auto at = Range(Reference<css::table::XCellRange>(cell.uno(), UNO_QUERY_THROW)).address();
  const Reference<css::sheet::XSheetCellRange> range(cell.uno(), UNO_QUERY_THROW);
  Reference<css::sheet::XSheetAnnotationsSupplier>(range->getSpreadsheet(), UNO_QUERY_THROW)
      ->getAnnotations()
      ->insertNew({at.Sheet, at.StartColumn, at.StartRow}, to_uno(text));
}

}  // namespace poa::office
