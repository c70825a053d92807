// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

#include "formats/package_failure.hpp"

namespace poa::formats {

// A look into the parts of a workbook that somebody else made, .ods or .xlsx, before an office
// opens it: some offices fetch what a part refers to while they open it, whatever they are told.
//
// Nothing is fetched, run or embedded by what passes, in an office that is told to run no macros
// and to update no links: macros are let pass, and so are the links that people follow by choosing
// them. What a chart is drawn of lies in the package and is no link.

// Looks into one part by its name and bytes; nothing when it may be opened. A part that is no XML,
// such as a picture, may; one that only an XML parser which follows entities, or reads other
// encodings, could read may not.
//
// Fails as Encrypted for a manifest that tells of a password; Linked for a link to anything outside
// of the package (a picture, a sheet, an object, a font, a page that opens by itself), for DDE, for
// a source of data elsewhere, for a formula that fetches something, and for an object of another
// program, which would be asked to show it; Unsafe for XML that cannot be looked into.
std::optional<PackageFailure> fault_of_part(std::string_view name, std::string_view bytes);

// The same for the name alone: parts that are links, objects of other programs, or a package that
// is encrypted as a whole.
std::optional<PackageFailure> fault_of_name(std::string_view name);

// The same for a workbook that is one XML file, .fods. Damaged when it is another kind of XML, or
// of text.
std::optional<PackageFailure> fault_of_flat_file(std::string_view bytes);

}  // namespace poa::formats
