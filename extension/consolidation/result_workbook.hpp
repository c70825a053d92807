// SPDX-License-Identifier: MPL-2.0
// A consolidation as the workbook that people get, of templates/Consolidado.fods: the sheets
// Resumen, Metas, Hallazgos and Archivos, in Spanish and in plain values, with filters, charts and
// pages that can be printed. Nothing of it needs the extension.
//
// Where what was read stands is told by the names CON_RESUMEN, CON_METAS, CON_HALLAZGOS and
// CON_ARCHIVOS, each with its headings; a list without rows is its headings alone. A text stays a
// text, whatever it looks like, and an error value is the text "error".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/consolidation/consolidation.hpp"
#include "uno/document_proxies.hpp"

namespace poa::extension {

// Where the package has the template: beside templates/, all of which the template manager offers.
inline constexpr std::string_view kResultTemplate = "consolidation/Consolidado.ots";

// What every one is called, before its period.
inline constexpr std::string_view kResultTitle = "Consolidado de avances físicos";

inline constexpr std::string_view kResultGoals = "CON_METAS";
inline constexpr std::string_view kResultFindings = "CON_HALLAZGOS";
inline constexpr std::string_view kResultFiles = "CON_ARCHIVOS";

// The name of the note (document_properties.hpp) that tells from which folder on the files have
// their names: a URL.
inline constexpr std::string_view kResultFolder = "Carpeta de los reportes";

// What is told beside the figures: on the sheet Resumen sentences in Spanish, "" for those that do
// not apply.
struct ResultTexts {
  std::string folder;      // That of kResultFolder.
  std::string source;      // Where the files are, and of which period they should be.
  std::string made;        // When the workbook was made.
  std::string incomplete;  // Why files were not read: that somebody cancelled, say.
};

// The rows of a sheet of Calc.
inline constexpr std::size_t kSheetRows = 1'048'576;

// Fills a document that was just made of the template. A list with more rows than there is room for
// in `sheet_rows` ends with one that says how many are left out. Undo takes nothing of it back.
// Time is linear in the cells. Throws uno::OfficeError when the document is another, or is closed
// meanwhile.
void fill_result(const uno::Ref<uno::XModel>& model, const Consolidated& result,
                 const ResultTexts& texts, std::size_t sheet_rows = kSheetRows);

}  // namespace poa::extension
