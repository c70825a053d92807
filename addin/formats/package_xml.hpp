// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string_view>

#include "domain/values/failure.hpp"
#include "formats/package_limits.hpp"

namespace poa::formats {

// The XML of a part of a package that somebody else may have made, as an office writes it.

// Any XML in UTF-8 that has no DOCTYPE, of these limits, so that it can be looked into: nullptr for
// anything else. Texts that are white space alone are left out, as are comments.
std::unique_ptr<pugi::xml_document> parse_foreign_xml(std::string_view bytes);

// Returns the tree of one root element, white space kept, comments left out.
//
// Refuses, with a Failure whose message says why in Spanish, what an office does not write and a
// parser may read in more than one way: a declaration of anything but UTF-8, a byte that is no
// UTF-8, control characters, a DOCTYPE, CDATA, processing instructions, entities beyond the five of
// XML and characters by number, too many bytes, elements, attributes or levels, an attribute that
// is there twice, and a prefix that means one thing here and another there.
Result<std::unique_ptr<pugi::xml_document>> parse_package_xml(std::string_view bytes);

}  // namespace poa::formats
