// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "office/services.hpp"
#include "panel/controls.hpp"
#include "panel/finding_list.hpp"

namespace poa::extension {

// The lines of the panel's list, as the office's tree has them: the goals, and below each its
// findings. The office keeps a tree that it is given for as long as both live; the lines end with
// this object, on the main thread.
class FindingTree {
 public:
  // Lists the findings that are wanted.
  FindingTree(const Services& office, const std::vector<PlacedFinding>& findings,
              const Wanted& wanted);
  FindingTree(const FindingTree&) = delete;
  FindingTree& operator=(const FindingTree&) = delete;
  ~FindingTree();

  // Puts the lines into the list, all goals open.
  void show_in(const Controls& controls) const;

  // The line of a finding, by its place among the findings; empty when it is not listed.
  [[nodiscard]] uno::Ref<uno::XTreeNode> line(std::size_t place) const;
  [[nodiscard]] bool lists_any() const { return !goals_.empty(); }

 private:
  [[nodiscard]] uno::Ref<uno::XMutableTreeNode> node(const std::string& line, double place) const;

  // A model and its root hold each other for ever. So one model makes the lines and another shows
  // them: the lines hold the first, which holds nothing.
  uno::Ref<uno::XMutableTreeDataModel> maker_;
  uno::Ref<uno::XMutableTreeDataModel> shown_;
  std::vector<uno::Ref<uno::XMutableTreeNode>> goals_;
  std::vector<uno::Ref<uno::XMutableTreeNode>> lines_;  // By the places of the findings.
};

// The place of the finding that is selected in the list; none when none is.
[[nodiscard]] std::optional<std::size_t> selected_finding(const Controls& controls);

}  // namespace poa::extension
