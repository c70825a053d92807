// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <vector>

#include "form.hpp"
#include "property.hpp"

namespace poa::property {

// Forms of 0 to 12 rows, from clean ones with one cell wrong to ones where nothing is right: rows
// are made consistent, then some of their cells are replaced by everything that section 2 speaks
// of.
GivenForm make_form(Dice& dice);

// A form with one row, list or column less, or one cell blank or plainer.
std::vector<GivenForm> simpler_forms(const GivenForm& form);

}  // namespace poa::property
