// SPDX-License-Identifier: MPL-2.0
#include "domain/calendar/quarter.hpp"

namespace {

bool is_last(poa::Quarter quarter) { return quarter == poa::kQuarters.back(); }

}  // namespace

bool control() { return is_last(4); }
