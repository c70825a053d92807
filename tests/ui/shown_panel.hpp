// SPDX-License-Identifier: MPL-2.0
// The panel POA in the sidebar of a window, as a person sees and uses it: texts and lines are read
// from its controls, buttons are pressed and names are read by the office's accessibility.
//
// Each look waits, with a limit, for what has to be there. Failures are OfficeErrors.
#pragma once

#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/awt/tree/XTreeNode.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <memory>
#include <rtl/ref.hxx>
#include <string>
#include <string_view>
#include <vector>

#include "office/office.hpp"

namespace poa::office {

[[nodiscard]] css::uno::Reference<css::frame::XController2> window_of(const Document& document);

// Whether the window shows the panel.
[[nodiscard]] bool has_panel(const css::uno::Reference<css::frame::XController2>& window);
// By the command Revisar, and as a click on the sidebar's tab does.
void show_panel(const Office& office, const css::uno::Reference<css::frame::XController2>& window);
void close_sidebar(const css::uno::Reference<css::frame::XController2>& window);

class ShownPanel {
 public:
  // The one of a window that shows it, or will.
  explicit ShownPanel(const css::uno::Reference<css::frame::XController2>& window);

  // What stands in a control of dialogs/Panel.xdl.
  [[nodiscard]] std::string label(std::string_view name) const;
  // The verdict about what the document holds now.
  [[nodiscard]] std::string verdict() const;
  [[nodiscard]] std::string detail() const;
  [[nodiscard]] bool is_enabled(std::string_view name) const;
  [[nodiscard]] bool is_visible(std::string_view name) const;
  // Whether what is typed goes to that control.
  [[nodiscard]] bool has_keyboard(std::string_view name) const;
  // The lines of the list: goals, and below them "- " and the finding.
  [[nodiscard]] std::vector<std::string> lines() const;
  [[nodiscard]] std::vector<std::string> filters() const;
  // The line that is chosen; "" when none is.
  [[nodiscard]] std::string chosen() const;

  // As a click on the nth finding of the list does, from 0.
  void choose(int finding) const;
  void filter(int place) const;
  void press(std::string_view button) const;

  // Hears the labels that the control gets from now on, however short each of them stands.
  [[nodiscard]] std::unique_ptr<class HeardLabels> hear(std::string_view name) const;

  // The names that a person who hears the panel is told, control by control in their order.
  [[nodiscard]] std::vector<std::string> spoken_names() const;

 private:
  [[nodiscard]] css::uno::Reference<css::uno::XInterface> control(std::string_view name) const;
  [[nodiscard]] css::uno::Reference<css::uno::XInterface> model(std::string_view name) const;
  [[nodiscard]] css::uno::Reference<css::awt::tree::XTreeNode> root() const;

  css::uno::Reference<css::awt::XWindow> window_;
};

// While it lives.
class HeardLabels {
 public:
  explicit HeardLabels(const css::uno::Reference<css::beans::XPropertySet>& model);
  ~HeardLabels();

  HeardLabels(const HeardLabels&) = delete;
  HeardLabels& operator=(const HeardLabels&) = delete;

  [[nodiscard]] std::vector<std::string> all() const;

 private:
  class Listener;

  css::uno::Reference<css::beans::XPropertySet> model_;
  rtl::Reference<Listener> listener_;
};

}  // namespace poa::office
