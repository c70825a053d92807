// SPDX-License-Identifier: MPL-2.0
// The arguments of the functions that take a whole table, in one place: they stand at the same
// positions in each, and mean the same.
#pragma once

#include "domain/report/report.hpp"
#include "domain/values/failure.hpp"
#include "uno/sheet_proxies.hpp"
#include "uno/value.hpp"

namespace poa::functions {

// What follows the table, in order; each may be omitted.
struct ReportArguments {
  uno::AnyView trimestre;
  uno::AnyView catalogo;
  uno::AnyView encabezado;
  uno::AnyView unidades;
  uno::AnyView tolerancia;
};

// The quarter is that of the argument; failing that, of the header; failing that, the fourth.
// WrongShape for a table that has not 15 to 17 columns or a header that has not two.
[[nodiscard]] Result<Report> report_of(const uno::Ref<uno::XCellRange>& tabla,
                                       const ReportArguments& arguments);

}  // namespace poa::functions
