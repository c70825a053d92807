// SPDX-License-Identifier: MPL-2.0
// The arguments of the functions that take a whole table: they mean the same in each.
#pragma once

#include "domain/report/report.hpp"
#include "functions/arguments/argument.hpp"

namespace poa::functions {

// The table and what follows it; all but the table may be omitted.
struct ReportArguments {
  const RangeArgument& tabla;
  const Argument& trimestre;
  const Argument& catalogo;
  const Argument& encabezado;
  const Argument& unidades;
  const Argument& tolerancia;
  const Argument& anterior;
  const Argument& trimestre_anterior;
  const Argument& autorizacion;
};

// The quarter is that of the argument; failing that, of the header; failing that, the fourth.
// Refuses a table or a previous table that has not 15 to 18 columns, a header that has not two, and
// a previous quarter after that of the report.
[[nodiscard]] Report report_of(const ReportArguments& arguments);

}  // namespace poa::functions
