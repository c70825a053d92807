// SPDX-License-Identifier: MPL-2.0
// What the domain and the formats answer, for the comparison of platforms.
#pragma once

#include <filesystem>
#include <string>

namespace poa::answers {

// One text of all that the commands ask of the domain and of the formats, without an office:
// reports read and written as JSON, their canonical texts and digests, their CSV, what the rules
// find, their verdicts, summaries, names and titles, the reports that follow them, imports of
// tables, texts and scans, pasted cells, looks into packages, and all of it consolidated and packed
// as open data.
//
// It is asked of the sample reports, of these as others lay them out, of the scans, and of whatever
// bytes the fuzz targets keep, all below `sources`, the folder of this project. The same on every
// platform, byte for byte.
//
// Throws std::runtime_error where these files are not.
std::string answers(const std::filesystem::path& sources);

// The same into a file. Returns 0, or 1 after it has said on the standard error what went wrong.
int write_answers(const char* sources, const char* file) noexcept;

}  // namespace poa::answers
