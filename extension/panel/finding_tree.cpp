// SPDX-License-Identifier: MPL-2.0
#include "panel/finding_tree.hpp"

#include <exception>
#include <string>

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// The data of a node that is a goal.
constexpr double kNoFinding = -1;

Ref<uno::XMutableTreeDataModel> new_model(const Services& office) {
  return office.service<uno::XMutableTreeDataModel>("com.sun.star.awt.tree.MutableTreeDataModel");
}

}  // namespace

FindingTree::FindingTree(const Services& office, const std::vector<PlacedFinding>& findings,
                         const Wanted& wanted)
    : maker_(new_model(office)), shown_(new_model(office)), lines_(findings.size()) {
  const auto root = node(std::string(), kNoFinding);
  for (const FindingGroup& group : grouped(findings, wanted)) {
    goals_.push_back(node(group.title, kNoFinding));
    uno::XMutableTreeNode::append(root, goals_.back());
    for (const std::size_t place : group.findings) {
      lines_[place] = node(line_of(findings[place].finding), static_cast<double>(place));
      uno::XMutableTreeNode::append(goals_.back(), lines_[place]);
    }
  }
  uno::XMutableTreeDataModel::set_root(shown_, root);
}

// The list may show another tree by now, or none: it forgets this one.
FindingTree::~FindingTree() {
  try {
    uno::XComponent::dispose(uno::query<uno::XComponent>(shown_));
  } catch (const std::exception&) {
    // The office is on its way out.
  }
}

Ref<uno::XMutableTreeNode> FindingTree::node(const std::string& line, double place) const {
  auto made = uno::XMutableTreeDataModel::create_node(maker_, Any(String(line)), false);
  uno::XMutableTreeNode::set_data(made, Any(place));
  return made;
}

void FindingTree::show_in(const Controls& controls) const {
  controls.set_model_property(
      control::kList, "DataModel",
      Any::of_interface(shown_.raw(), uno::Type::interface(uno::XMutableTreeDataModel::type_name)));
  const auto list = controls.as<uno::XTreeControl>(control::kList);
  for (const auto& goal : goals_) uno::XTreeControl::expand(list, uno::query<uno::XTreeNode>(goal));
}

Ref<uno::XTreeNode> FindingTree::line(std::size_t place) const {
  if (place >= lines_.size() || !lines_[place]) return {};
  return uno::query<uno::XTreeNode>(lines_[place]);
}

std::optional<std::size_t> selected_finding(const Controls& controls) {
  const Any selected =
      uno::XSelectionSupplier::selection(controls.as<uno::XSelectionSupplier>(control::kList));
  const auto object = uno::Interface::share(selected.view().interface());
  const auto node =
      object ? uno::query<uno::XMutableTreeNode>(object) : Ref<uno::XMutableTreeNode>();
  if (!node) return std::nullopt;
  const double place = uno::XMutableTreeNode::data(node).view().number().value_or(kNoFinding);
  if (place < 0) return std::nullopt;
  return static_cast<std::size_t>(place);
}

}  // namespace poa::extension
