// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <atomic>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "office/delay.hpp"
#include "office/main_thread.hpp"
#include "office/session.hpp"
#include "panel/controls.hpp"
#include "panel/finding_list.hpp"
#include "panel/finding_tree.hpp"
#include "panel/state.hpp"
#include "review/chosen_finding.hpp"

namespace poa::extension {

// The panel of one window: its controls, and what they show of the document in that window. It
// looks again 0.4 seconds after the last change of the document. Only a finding that is chosen here
// moves the cell cursor.
//
// All but close() runs on the office's main thread. What the office still calls after close() finds
// nothing to do.
class Content : public std::enable_shared_from_this<Content> {
 public:
  // Makes the panel inside `parent`, a part of the session's window; the sidebar may be empty.
  [[nodiscard]] static std::shared_ptr<Content> open(const Session& session,
                                                     const uno::Ref<uno::XSidebar>& sidebar,
                                                     const uno::Ref<uno::XWindowPeer>& parent);
  Content(const Session& session, uno::Ref<uno::XSidebar> sidebar);
  Content(const Content&) = delete;
  Content& operator=(const Content&) = delete;
  ~Content();

  [[nodiscard]] const uno::Ref<uno::XWindow>& window() const { return controls_->window(); }
  // The height that it needs, in pixels; with less it could not be used.
  [[nodiscard]] std::int32_t least_height() const { return least_height_; }
  // The office takes the panel away.
  void close() noexcept;

 private:
  // An action on this object for others to call, as often and as late as they like: nothing happens
  // once the object has gone or is closed.
  template <class Action>
  [[nodiscard]] std::function<void()> guarded(Action action);

  void begin(const uno::Ref<uno::XWindowPeer>& parent);
  void listen_to(const uno::Ref<uno::XModel>& model);
  void stop_listening() noexcept;

  void document_changed();
  void say_judging();
  void look_again();
  void show(PanelState now);
  void show_findings(const PanelState& before);

  // What a person does.
  void happened(std::string_view event);
  void handle(std::string_view event);
  void choose_filter();
  void choose_line();
  void take_keyboard() const;
  void go_to_cell();
  // Marks the chosen advertencia as reviewed, or not, or confirms the chosen cell.
  void decide();
  void run(std::string_view command, const std::vector<uno::PropertyValue>& arguments = {});
  void move_cursor(const PlacedFinding& placed);

  // What the controls say.
  void set_texts();
  void place_controls();
  void set_line(const std::string& line);
  void fill();
  void fill_filter();
  void fill_list();
  void show_chosen();
  void select_line();
  void enable_actions();
  [[nodiscard]] std::string detail() const;

  [[nodiscard]] std::optional<std::size_t> selected_place() const;
  [[nodiscard]] std::optional<std::size_t> row_of_cursor() const;
  [[nodiscard]] std::string active_sheet() const;
  [[nodiscard]] std::string text(const Text& words, std::initializer_list<Word> with = {}) const;

  Session session_;
  uno::Ref<uno::XSidebar> sidebar_;
  MainThread main_thread_;
  std::optional<Controls> controls_;
  std::shared_ptr<ChosenFinding> choice_;
  std::unique_ptr<Delay> delay_;

  uno::Ref<uno::XModel> listened_;
  uno::Ref<uno::XModifyListener> modify_listener_;
  uno::Ref<uno::XSelectionSupplier> view_;
  uno::Ref<uno::XSelectionChangeListener> selection_listener_;

  PanelState state_;
  Wanted wanted_;
  std::string sheet_;  // The active one at the last look.
  std::string line_;   // As it is shown.
  std::vector<std::string> filter_lines_;
  std::unique_ptr<FindingTree> tree_;  // What is listed, once there is a report.
  std::optional<std::size_t> chosen_;  // The place of a finding.

  std::atomic<bool> modified_ = true;  // Since the last look.
  std::int32_t least_height_ = 200;
  bool filling_ = false;  // What the controls tell now was not done by a person.
  std::atomic<bool> closed_ = false;
};

}  // namespace poa::extension
