// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/calendar/quarter.hpp"
#include "domain/values/cell.hpp"
#include "domain/values/failure.hpp"

namespace poa {

// The form's header (section 1), read from a table of labels and values. Labels compare ignoring
// case, accents and a final colon; of a repeated label the first counts, but each EJE (EJE, EJES,
// EJE DE GOBIERNO, EJE 1 …) adds to the axes. A label that is missing and a value that is blank are
// the same: "". So is the number 0, which is what a reference to a blank cell gives.
struct Header {
  std::string branch;       // RAMO
  std::string programme;    // PROGRAMA
  std::string unit;         // UNIDAD EJECUTORA
  std::string purpose;      // FINALIDAD
  std::string function;     // FUNCIÓN
  std::string subfunction;  // SUBFUNCIÓN
  std::vector<std::string> axes;
  std::string year;  // EJERCICIO
  Cell quarter;      // TRIMESTRE, as it stands in its cell
};

// WrongShape unless the table has two columns.
Result<Header> read_header(const CellTable& table);

}  // namespace poa
