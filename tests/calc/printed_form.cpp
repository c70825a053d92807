// SPDX-License-Identifier: MPL-2.0
#include "calc/printed_form.hpp"

#include <boost/algorithm/string/classification.hpp>
#include <boost/algorithm/string/split.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XPrintAreas.hpp>
#include <com/sun/star/view/XPrintable.hpp>
#include <regex>

#include "office/arguments.hpp"
#include "office/file_contents.hpp"
#include "office/guarded.hpp"
#include "office/process.hpp"

namespace poa::office {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

// Returns the print area of the form, which is one range.
Reference<css::table::XCellRange> printed_range(const Document& workbook) {
  const auto sheet = workbook.named("TMM_TABLA").sheet();
  const auto areas = Reference<css::sheet::XPrintAreas>(sheet, UNO_QUERY_THROW)->getPrintAreas();
  if (areas.getLength() != 1) throw OfficeError("the form's print area is not one range");
  const css::table::CellRangeAddress& area = areas.getConstArray()[0];
  return sheet->getCellRangeByPosition(area.StartColumn, area.StartRow, area.EndColumn,
                                       area.EndRow);
}

using FilterData = css::uno::Sequence<css::beans::PropertyValue>;

void export_pdf(const Document& workbook, const std::filesystem::path& file,
                const FilterData& filter_data) {
  guarded("export " + file.string(), [&] {
    Reference<css::frame::XStorable>(workbook.uno(), UNO_QUERY_THROW)
        ->storeToURL(to_uno(file_url(file)),
                     arguments({argument("FilterName", Any(to_uno("calc_pdf_Export"))),
                                argument("FilterData", Any(filter_data))}));
  });
}

std::string output_of(const std::vector<std::string>& command,
                      const std::filesystem::path& folder) {
  const std::filesystem::path output = folder / "output.txt";
  std::filesystem::remove(output);
  if (Process(command, {}, output).wait(std::chrono::seconds(60)) != 0) {
    throw OfficeError(command.front() + " failed");
  }
  return contents_of(output);
}

// "Title:           TMM-F004 Avance …"
std::string entry(const std::string& info, const std::string& name) {
  std::smatch match;
  std::regex_search(info, match, std::regex("(?:^|\n)" + name + ": +([^\n]*)"));
  return match[1];
}

std::vector<std::string> pages_of(const std::string& text) {
  std::vector<std::string> pages;
  boost::split(pages, text, boost::is_any_of("\f"));
  pages.pop_back();  // Each page ends in a form feed.
  return pages;
}

PrintedForm read(const std::filesystem::path& file, const std::filesystem::path& folder) {
  const std::string info = output_of({POA_PDFINFO, file.string()}, folder);
  const std::string text = output_of({POA_PDFTOTEXT, "-layout", file.string(), "-"}, folder);
  return {entry(info, "Title"), entry(info, "Page size"), pages_of(text), file};
}

PrintedForm print(const Document& workbook, const std::filesystem::path& folder,
                  const FilterData& filter_data) {
  const std::filesystem::path file = folder / "form.pdf";
  export_pdf(workbook, file, filter_data);
  return read(file, folder);
}

}  // namespace

PrintedForm print_workbook(const Document& workbook, const std::filesystem::path& folder) {
  return print(workbook, folder, {});
}

PrintedForm print_on_paper(const Document& workbook, const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / "paper.pdf";
  guarded("print " + file.string(), [&] {
    Reference<css::view::XPrintable>(workbook.uno(), UNO_QUERY_THROW)
        ->print(arguments(
            {argument("FileName", Any(to_uno(file_url(file)))), argument("Wait", Any(true))}));
  });
  return read(file, folder);
}

PrintedForm print_form(const Document& workbook, const std::filesystem::path& folder) {
  return print(workbook, folder, arguments({argument("Selection", Any(printed_range(workbook)))}));
}

std::string pdf_title(const std::filesystem::path& pdf, const std::filesystem::path& folder) {
  return entry(output_of({POA_PDFINFO, pdf.string()}, folder), "Title");
}

std::vector<std::string> goals_on(const std::string& page) {
  static const std::regex kGoal(" ([0-9]+)\\.- ");
  return {std::sregex_token_iterator(page.begin(), page.end(), kGoal, 1), {}};
}

}  // namespace poa::office
