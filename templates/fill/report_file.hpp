// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "domain/calendar/quarter.hpp"
#include "domain/values/cell.hpp"

namespace poa {

// A transcribed report (templates/samples/*.json) as the cells of the form. Texts are UTF-8; what
// the scan lost is "" in the header and blank in the table.
struct ReportFile {
  // The form has a cell for each part of "XXIV AYUNTAMIENTO DE …".
  struct Institution {
    std::string administration;  // "" when the text does not begin with its number
    std::string name;
  };

  std::string institution;
  std::string document;  // "PROGRAMA OPERATIVO ANUAL 2023"
  int year;
  Quarter quarter;
  std::string branch;  // Each as code and text: "54 BIENESTAR SOCIAL …".
  std::string programme;
  std::string unit;
  std::string purpose;      // finalidad
  std::string function;     // función
  std::string subfunction;  // subfunción
  std::vector<std::string> axes;
  std::vector<std::string> action_lines;     // "2.1.1 DIAGNÓSTICO …"
  std::vector<std::string> signature_roles;  // In the order in which they are printed.

  // One row a goal, the 17 columns of section 1. Columns 13 and 14 hold the printed figures, the
  // relative as a fraction (101 % is 1.01).
  CellTable table;

  Institution institution_parts() const;
  // The action lines as the one-column catalogue that a check takes.
  CellTable catalogue() const;
  // Labels and values, as a person enters them into the workbook, which offers the quarters by
  // their months, and as a check takes the header.
  CellTable header() const;
};

// Throws std::runtime_error when the file cannot be read or is no such report.
ReportFile read_report_file(const std::filesystem::path& path);

}  // namespace poa
