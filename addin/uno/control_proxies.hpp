// SPDX-License-Identifier: MPL-2.0
// The interfaces of windows inside a window of the office, and of the controls on them
// (proxies.hpp).
#pragma once

#include <cstdint>
#include <string_view>

#include "uno/dialog_proxies.hpp"
#include "uno/document_proxies.hpp"

namespace poa::uno {

// The sidebar as it shows itself to its panels.
struct XSidebar {
  static constexpr std::string_view type_name = "com.sun.star.ui.XSidebar";
  // Asks each panel for its height again.
  static constinit inline const Member<XSidebar, void()> request_layout{"requestLayout"};
};

// How controls would like to be, in pixels.
struct XLayoutConstrains {
  static constexpr std::string_view type_name = "com.sun.star.awt.XLayoutConstrains";
  static constinit inline const Member<XLayoutConstrains, Size()> preferred_size{
      "getPreferredSize"};
  // The size within a width, which makes texts break into lines.
  static constinit inline const Member<XLayoutConstrains, Size(Size)> adjusted_size{
      "calcAdjustedSize"};
};

// Makes the window of a dialog file inside another one, hidden; the handler is told by name what
// happens in it.
struct XContainerWindowProvider {
  static constexpr std::string_view type_name = "com.sun.star.awt.XContainerWindowProvider";
  static constinit inline const Member<
      XContainerWindowProvider, Ref<XWindow>(String, String, Ref<XWindowPeer>, Ref<XInterface>)>
      create{"createContainerWindow"};
};

struct XListBox {
  static constexpr std::string_view type_name = "com.sun.star.awt.XListBox";
  static constinit inline const Member<XListBox, std::int16_t()> selected{"getSelectedItemPos"};
  static constinit inline const Member<XListBox, void(std::int16_t, bool)> select{"selectItemPos"};
  // Take the place, from 0, and how many or which.
  static constinit inline const Member<XListBox, void(std::int16_t, std::int16_t)> remove{
      "removeItems"};
  static constinit inline const Member<XListBox, void(Sequence<String>, std::int16_t)> add{
      "addItems"};
};

struct XTreeNode {
  static constexpr std::string_view type_name = "com.sun.star.awt.tree.XTreeNode";
};

struct XMutableTreeNode {
  static constexpr std::string_view type_name = "com.sun.star.awt.tree.XMutableTreeNode";
  static constinit inline const Member<XMutableTreeNode, Any()> data{"DataValue"};
  static constinit inline const Member<XMutableTreeNode, void(Any)> set_data{"DataValue"};
  static constinit inline const Member<XMutableTreeNode, void(Ref<XMutableTreeNode>)> append{
      "appendChild"};
};

struct XMutableTreeDataModel {
  static constexpr std::string_view type_name = "com.sun.star.awt.tree.XMutableTreeDataModel";
  // Takes what is shown, and whether its children come on demand.
  static constinit inline const Member<XMutableTreeDataModel, Ref<XMutableTreeNode>(Any, bool)>
      create_node{"createNode"};
  static constinit inline const Member<XMutableTreeDataModel, void(Ref<XMutableTreeNode>)> set_root{
      "setRoot"};
};

struct XMultiSelectionSupplier {
  static constexpr std::string_view type_name = "com.sun.star.view.XMultiSelectionSupplier";
  static constinit inline const Member<XMultiSelectionSupplier, void()> clear{"clearSelection"};
};

struct XTreeControl {
  static constexpr std::string_view type_name = "com.sun.star.awt.tree.XTreeControl";
  static constinit inline const Member<XTreeControl, void(Ref<XTreeNode>)> expand{"expandNode"};
  static constinit inline const Member<XTreeControl, void(Ref<XTreeNode>)> make_visible{
      "makeNodeVisible"};
};

}  // namespace poa::uno
