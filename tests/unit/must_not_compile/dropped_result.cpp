// SPDX-License-Identifier: MPL-2.0
#include "domain/form/header.hpp"

void control(const poa::CellTable& header) { poa::read_header(header); }
