// SPDX-License-Identifier: MPL-2.0
#include "domain/values/percent.hpp"

bool control(const poa::Percent& percent) { return percent == poa::Number(100); }
