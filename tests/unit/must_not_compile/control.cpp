// SPDX-License-Identifier: MPL-2.0
// The positive control: what the other files do wrong, done right. It must compile.
#include "domain/calendar/quarter.hpp"
#include "domain/form/header.hpp"
#include "domain/values/percent.hpp"

namespace {

bool is_last(poa::Quarter quarter) { return quarter == poa::kQuarters.back(); }

}  // namespace

bool control(const poa::Percent& percent, const poa::CellTable& header) {
  const auto read = poa::read_header(header);
  return is_last(poa::Quarter(4)) && percent.points() == poa::Number(100) && read.has_value();
}
