// SPDX-License-Identifier: MPL-2.0
// Many reports in one: what a ramo or a municipality has from its units (section 4, CON).
//
//   Consolidation consolidation(request);
//   consolidation.add(report);     // A file at a time; its form is not kept, but for its goals.
//   consolidation.skip(file);      // What no report could be read from.
//   const Consolidated result = std::move(consolidation).finish();
//
// It knows no files: names, digests, closings and reasons are told from outside. What it gives is
// plain values; result_tables.hpp has them as cells for sheets. A consolidation of what was added
// so far is whole too.
//
// Each report counts by itself, as POA_HALLAZGOS, POA_RESUMEN and the verdict see it. What is
// counted once, whatever the number of files: data with one digest (CON-02). Of these files the
// first counts, but one with its previous report before one without, then one with a list of
// measure units before one without, because fewer rules are judged without these. The others are
// copies, and their goals and findings are left out everywhere. Reports of one unit and period with
// different data (CON-01) all count: nobody but a person can tell which of them holds.
//
// The order in which files are added decides the order of the lists, which of two files is named
// first, and which of several copies counts; no total depends on it.
//
// Time is n log n in the goals, and memory what goals and findings need.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "domain/consolidation/report_data.hpp"
#include "domain/consolidation/source_report.hpp"
#include "domain/consolidation/totals.hpp"
#include "domain/rules/finding.hpp"

namespace poa {

enum class FileRole {
  Counted,
  Copy,         // Its data are another file's.
  SameClosing,  // It was written with another file, by one closing for signing.
  Skipped
};

struct ConsolidatedFile {
  std::string name;
  FileRole role;
  // None when it was skipped, and of a PDF of a closing. Its findings are among those of all; a
  // report that does not count has no goals.
  std::optional<ReportData> report;
  // By its place among the files: the one of which it is a copy, or with which it was closed.
  std::optional<std::size_t> other = {};
  std::string reason = {};  // Why it was skipped.
};

// A goal of a file that counts.
struct ConsolidatedGoal {
  std::size_t file;  // By its place among the files.
  std::size_t row;   // In its report's goals and figures, from 0.
};

// A finding of a report, or one of CON. `file` is none for a unit that has no report.
struct FileFinding {
  std::optional<std::size_t> file;
  Finding finding;
};

struct Consolidated {
  std::vector<ConsolidatedFile> files;  // In the order in which they were added.
  std::vector<ConsolidatedGoal> goals;  // By file, then as in its report.
  // Those without a file first; then by file, CON before the report's own, which are in the order
  // of check(). Those of CON count in no verdict and at no goal: they are not of one report.
  std::vector<FileFinding> findings;
  Totals totals;  // Of the files that count.
};

// The reports that count, in the order of their files.
std::vector<const ReportData*> counted_reports(const std::vector<ConsolidatedFile>& files);

// How many files have the role.
std::size_t count_of(const Consolidated& result, FileRole role);

class Consolidation {
 public:
  explicit Consolidation(ConsolidationRequest request) : request_(std::move(request)) {}

  void add(SourceReport report);
  void skip(SkippedFile file);

  Consolidated finish() &&;

 private:
  // Files with the same data, by their places.
  struct SameData {
    std::size_t counted;
    std::vector<std::size_t> others;
  };

  void mark_others();
  void mark_papers();

  ConsolidationRequest request_;
  std::vector<ConsolidatedFile> files_;
  std::unordered_map<std::string, SameData> by_digest_;
};

}  // namespace poa
