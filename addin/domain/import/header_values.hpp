// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/form/header.hpp"

namespace poa {

// A value of the header with a code, and the label it stands at, if it does.
struct HeaderValue {
  std::optional<HeaderField> field;
  std::string text;
};

// Gives the values out to the fields from RAMO to SUBFUNCIÓN and to the ejes, where labels and
// values are two lists or do not fit together. They are in the order in which they were read. In
// the order of the form the last of them must be ejes, those of the action lines, and six the
// others; else the values without a label must be as many as the labels without a value, `open`, in
// their order. Nothing when neither is so.
std::optional<std::vector<HeaderField>> fields_of_values(
    const std::vector<HeaderValue>& values, const std::vector<std::string>& action_lines,
    const std::vector<HeaderField>& open, bool labels_hold);

}  // namespace poa
