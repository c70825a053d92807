// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "office/document.hpp"

namespace poa::office {

// The form as a PDF, and what others read in it.
struct PrintedForm {
  std::string title;
  std::string page_size;           // "792 x 612 pts (letter)", of the first page
  std::vector<std::string> pages;  // their texts, laid out as they are
  std::filesystem::path file;      // which the next print into the folder replaces
};

// Exports the workbook into `folder` as a person does who chooses nothing.
PrintedForm print_workbook(const Document& workbook, const std::filesystem::path& folder);

// Prints the workbook into a file, as Ctrl+P does.
PrintedForm print_on_paper(const Document& workbook, const std::filesystem::path& folder);

// Exports the form alone, for workbooks in which other sheets print as well.
PrintedForm print_form(const Document& workbook, const std::filesystem::path& folder);

// The title of any PDF; the folder is for what it is read by.
std::string pdf_title(const std::filesystem::path& pdf, const std::filesystem::path& folder);

// The numbers of the goals that begin on a page, in order: "100.- …".
std::vector<std::string> goals_on(const std::string& page);

}  // namespace poa::office
