// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <iosfwd>
#include <vector>

#include "domain/form/form.hpp"
#include "form.hpp"
#include "property.hpp"

namespace poa {

// As its JSON.
void showValue(const Form& form, std::ostream& stream);

}  // namespace poa

namespace poa::property {

// The form that holds what POA_HALLAZGOS is given.
Form whole(const GivenForm& given);

// A whole form, in any cell of which may stand anything.
Form make_whole_form(Dice& dice);

// Whole forms are shown as they failed.
std::vector<Form> no_simpler_forms(const Form& form);

}  // namespace poa::property
