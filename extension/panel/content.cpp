// SPDX-License-Identifier: MPL-2.0
#include "panel/content.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <functional>
#include <utility>

#include "domain/rules/reviewed.hpp"
#include "office/listeners.hpp"
#include "office/texts.hpp"
#include "review/finding_order.hpp"
#include "workbook/selection.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

constexpr auto kWait = std::chrono::milliseconds(400);

// The events of dialogs/Panel.xdl have the names of their controls.
const std::vector<std::string>& events() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const std::string_view name :
         {control::kNewReport, control::kImport, control::kNextQuarter, control::kClose,
          control::kFilter, control::kPrevious, control::kNext, control::kGo, control::kReview,
          control::kRepair})
      all.emplace_back(name);
    return all;
  }();
  return names;
}

// What happens while it lives was not done by a person.
class Filling {
 public:
  explicit Filling(bool& filling) : filling_(filling), before_(std::exchange(filling, true)) {}
  Filling(const Filling&) = delete;
  Filling& operator=(const Filling&) = delete;
  ~Filling() { filling_ = before_; }

 private:
  bool& filling_;
  bool before_;
};

bool can_be_reviewed(const Finding& finding) {
  return finding.row && is_reviewable(finding.rule) &&
         (finding.reviewed || finding.severity == Severity::Warning);
}

uno::PropertyValue argument(std::string_view name, const Any& value) {
  return {String(name), value};
}

}  // namespace

std::shared_ptr<Content> Content::open(const Session& session, const Ref<uno::XSidebar>& sidebar,
                                       const Ref<uno::XWindowPeer>& parent) {
  auto content = std::make_shared<Content>(session, sidebar);
  content->begin(parent);
  return content;
}

Content::Content(const Session& session, Ref<uno::XSidebar> sidebar)
    : session_(session),
      sidebar_(std::move(sidebar)),
      main_thread_(session.office),
      choice_(open_choice(session.window)) {}

Content::~Content() { close(); }

template <class Action>
std::function<void()> Content::guarded(Action action) {
  return [weak = weak_from_this(), action] {
    const auto content = weak.lock();
    if (!content || content->closed_) return;
    try {
      action(*content);
    } catch (const std::exception&) {
      // The document, or the whole office, is on its way out: nobody looks at the panel any more.
    }
  };
}

void Content::begin(const Ref<uno::XWindowPeer>& parent) {
  const auto handler = event_handler(events(), [weak = weak_from_this()](std::string_view event) {
    if (const auto content = weak.lock()) content->happened(event);
  });
  const auto provider = session_.office.service<uno::XContainerWindowProvider>(
      "com.sun.star.awt.ContainerWindowProvider");
  controls_.emplace(uno::XContainerWindowProvider::create(
      provider, String(session_.office.package_file("dialogs/Panel.xdl")), String(), parent,
      handler));
  delay_ = std::make_unique<Delay>(session_.office, kWait,
                                   guarded([](Content& content) { content.look_again(); }));
  set_texts();
  uno::XSelectionSupplier::add_listener(
      controls_->as<uno::XSelectionSupplier>(control::kList),
      when_selected(guarded([](Content& content) { content.choose_line(); })));
  uno::XWindow::add_listener(
      window(), when_resized(guarded([](Content& content) { content.place_controls(); })));
  choice_->when_chosen(guarded([](Content& content) {
    content.main_thread_.call(content.guarded([](Content& same) { same.show_chosen(); }));
  }));
  choice_->when_focus_wanted(guarded([](Content& content) {
    content.main_thread_.call(content.guarded([](const Content& same) { same.take_keyboard(); }));
  }));
  uno::XWindow::show(window(), true);
  look_again();
}

void Content::close() noexcept {
  if (closed_.exchange(true)) return;
  try {
    if (delay_) delay_->cancel();
    choice_->when_chosen({});
    choice_->when_focus_wanted({});
    close_choice(session_.window);
    stop_listening();
    tree_.reset();
    if (controls_) controls_->dispose();
  } catch (const std::exception&) {
    // The window has gone before its panel.
  }
}

// A window can get another document.
void Content::listen_to(const Ref<uno::XModel>& model) {
  if (model.raw() == listened_.raw()) return;
  stop_listening();
  if (!model) return;
  const auto broadcaster = uno::query<uno::XModifyBroadcaster>(model);
  const auto view = uno::query<uno::XSelectionSupplier>(uno::XFrame::controller(session_.window));
  if (!broadcaster || !view) return;
  modify_listener_ = when_modified(guarded([](Content& content) { content.document_changed(); }));
  selection_listener_ = when_selected(guarded([](Content& content) { content.delay_->start(); }));
  uno::XModifyBroadcaster::add(broadcaster, modify_listener_);
  uno::XSelectionSupplier::add_listener(view, selection_listener_);
  listened_ = model;
  view_ = view;
}

void Content::stop_listening() noexcept {
  try {
    const auto model = std::exchange(listened_, {});
    const auto view = std::exchange(view_, {});
    if (!model) return;
    uno::XModifyBroadcaster::remove(uno::query<uno::XModifyBroadcaster>(model), modify_listener_);
    uno::XSelectionSupplier::remove_listener(view, selection_listener_);
  } catch (const std::exception&) {
    // The document has gone, and its listeners with it.
  }
}

// On any thread, in the middle of the change.
void Content::document_changed() {
  if (!modified_.exchange(true))
    main_thread_.call(guarded([](Content& content) { content.say_judging(); }));
  delay_->start();
}

// A verdict about what has been changed since would be a false one.
void Content::say_judging() {
  if (modified_ && state_.face == Face::Report) set_line(text(texts::kPanelJudging));
}

void Content::look_again() {
  const auto model = shown_in(session_.window);
  listen_to(model);
  const std::string sheet = active_sheet();
  if (modified_.exchange(false) || sheet != sheet_) {
    sheet_ = sheet;
    show(panel_state(session_));
  }
  const Wanted wanted{wanted_.filter, row_of_cursor()};
  if (wanted.row == wanted_.row || state_.face != Face::Report) return;
  wanted_ = wanted;
  fill_filter();
  if (wanted_.filter == Filter::ThisGoal) fill();
}

// The verdict comes last: when it can be read, what is listed below it is its own.
void Content::show(PanelState now) {
  const PanelState before = std::exchange(state_, std::move(now));
  const bool other_face = before.face != state_.face;
  if (state_.face == Face::Report) show_findings(before);
  if (other_face || before.read_only != state_.read_only)
    controls_->enable(control::kRepair, !state_.read_only);
  if (line_ != state_.line) set_line(state_.line);
  if (other_face || before.line != state_.line || before.steps != state_.steps) place_controls();
}

void Content::show_findings(const PanelState& before) {
  const bool other_face = before.face != state_.face;
  if (other_face || !same_list(before.findings, state_.findings)) fill();
  if (other_face || before.read_only != state_.read_only) enable_actions();
}

void Content::set_line(const std::string& line) {
  controls_->set_label(control::kVerdict, line);
  line_ = line;
}

void Content::set_texts() {
  for (const auto& [name, label] :
       {std::pair{control::kNewReport, texts::kPanelNewReport},
        std::pair{control::kImport, texts::kPanelImport},
        std::pair{control::kNextQuarter, texts::kPanelNextQuarter},
        std::pair{control::kClose, texts::kPanelClose},
        std::pair{control::kFilterLabel, texts::kPanelFilter},
        std::pair{control::kPrevious, texts::kPanelPrevious},
        std::pair{control::kNext, texts::kPanelNext},
        std::pair{control::kListLabel, texts::kPanelList},
        std::pair{control::kDetailLabel, texts::kPanelDetail},
        std::pair{control::kGo, texts::kPanelGo}, std::pair{control::kReview, texts::kPanelReview},
        std::pair{control::kRepair, texts::kPanelRepair}})
    controls_->set_label(name, text(label));
}

void Content::place_controls() {
  const std::int32_t least = lay_out(*controls_, state_.face, state_.steps);
  if (std::exchange(least_height_, least) != least && sidebar_)
    uno::XSidebar::request_layout(sidebar_);
}

void Content::fill() {
  choice_->list([wanted = wanted_](const Finding& finding) { return is_wanted(wanted, finding); });
  fill_filter();
  fill_list();
  show_chosen();
}

void Content::fill_filter() {
  std::vector<String> lines;
  std::vector<std::string> as_text;
  const auto numbers = counts(state_.findings, wanted_.row);
  for (std::size_t filter = 0; filter < numbers.size(); ++filter) {
    as_text.push_back(text(texts::kPanelFilters[filter], {numbers[filter]}));
    lines.emplace_back(as_text.back());
  }
  if (as_text == filter_lines_) return;
  const Filling filling(filling_);
  const auto list = controls_->as<uno::XListBox>(control::kFilter);
  uno::XListBox::remove(list, 0, static_cast<std::int16_t>(filter_lines_.size()));
  uno::XListBox::add(list, uno::Sequence<String>(lines), 0);
  uno::XListBox::select(list, static_cast<std::int16_t>(wanted_.filter), true);
  filter_lines_ = std::move(as_text);
}

void Content::fill_list() {
  const Filling filling(filling_);
  auto tree = std::make_unique<FindingTree>(session_.office, state_.findings, wanted_);
  tree->show_in(*controls_);
  tree_ = std::move(tree);
}

// Shows which finding is chosen, wherever that was done.
void Content::show_chosen() {
  if (state_.face != Face::Report) return;
  const auto finding = choice_->chosen();
  chosen_ = finding ? find_again(state_.findings, *finding) : std::nullopt;
  if (chosen_ && !tree_->line(*chosen_)) chosen_.reset();
  select_line();
  controls_->set_text(control::kDetail, detail());
  enable_actions();
}

void Content::select_line() {
  const Filling filling(filling_);
  if (!chosen_) {
    uno::XMultiSelectionSupplier::clear(
        controls_->as<uno::XMultiSelectionSupplier>(control::kList));
    return;
  }
  const auto line = tree_->line(*chosen_);
  if (selected_place() != chosen_) {
    uno::XSelectionSupplier::select(
        controls_->as<uno::XSelectionSupplier>(control::kList),
        Any::of_interface(line.raw(), uno::Type::interface(uno::XTreeNode::type_name)));
  }
  uno::XTreeControl::make_visible(controls_->as<uno::XTreeControl>(control::kList), line);
}

std::string Content::detail() const {
  if (chosen_) return whole_text(state_.findings[*chosen_].finding, session_.language);
  if (state_.findings.empty()) return text(texts::kPanelNothing);
  return text(tree_->lists_any() ? texts::kPanelChoose : texts::kPanelNothingListed);
}

void Content::enable_actions() {
  const Finding* finding = chosen_ ? &state_.findings[*chosen_].finding : nullptr;
  const bool reviewed = finding != nullptr && finding->reviewed;
  const bool listed = tree_->lists_any();
  controls_->enable(control::kPrevious, listed);
  controls_->enable(control::kNext, listed);
  controls_->enable(control::kGo, finding != nullptr);
  const bool waits = finding != nullptr && is_pending(*finding);
  controls_->set_label(control::kReview, text(waits      ? texts::kPanelConfirm
                                              : reviewed ? texts::kPanelUnreview
                                                         : texts::kPanelReview));
  controls_->enable(control::kReview, finding != nullptr && (waits || can_be_reviewed(*finding)) &&
                                          !state_.read_only);
}

// The office tells of a button without its lock, and another program may close the window in the
// middle of what is done then. What the main thread is asked for is done under the lock.
void Content::happened(std::string_view event) {
  if (filling_ || closed_) return;
  main_thread_.call(
      guarded([event = std::string(event)](Content& content) { content.handle(event); }));
}

void Content::handle(std::string_view event) {
  if (event == control::kNewReport) run("NuevoReporte");
  if (event == control::kImport) run("Importar");
  if (event == control::kNextQuarter) run("SiguienteTrimestre");
  if (event == control::kClose) run("CerrarParaFirma");
  if (event == control::kFilter) choose_filter();
  if (event == control::kPrevious) run("HallazgoAnterior");
  if (event == control::kNext) run("HallazgoSiguiente");
  if (event == control::kGo) go_to_cell();
  if (event == control::kReview) decide();
  if (event == control::kRepair) run("RepararLibro");
}

void Content::choose_filter() {
  const auto place = uno::XListBox::selected(controls_->as<uno::XListBox>(control::kFilter));
  if (place < 0 || static_cast<std::size_t>(place) >= kFilters.size()) return;
  wanted_ = {kFilters[static_cast<std::size_t>(place)], row_of_cursor()};
  fill();
}

std::optional<std::size_t> Content::selected_place() const {
  const auto place = selected_finding(*controls_);
  return place && *place < state_.findings.size() ? place : std::nullopt;
}

// The tree tells twice of each click, first of nothing.
void Content::choose_line() {
  if (filling_) return;
  const auto place = selected_place();
  if (!place || place == chosen_) return;
  choice_->choose(state_.findings[*place].finding);
  show_chosen();
  move_cursor(state_.findings[*place]);
}

// To a control: what is typed into the panel itself goes to the sheet.
void Content::take_keyboard() const {
  const bool reported = state_.face == Face::Report;
  if (!reported && state_.steps.empty()) return uno::XWindow::focus(window());
  uno::XWindow::focus(
      controls_->as<uno::XWindow>(reported ? control::kList : state_.steps.front()));
}

void Content::go_to_cell() {
  if (!chosen_) return;
  move_cursor(state_.findings[*chosen_]);
  uno::XWindow::focus(uno::XFrame::component_window(session_.window));
}

void Content::move_cursor(const PlacedFinding& placed) {
  const Workbook workbook(shown_in(session_.window));
  select_cell(workbook, view_, placed.cell.column, placed.cell.row);
}

void Content::decide() {
  if (!chosen_) return;
  const PlacedFinding& placed = state_.findings[*chosen_];
  const Finding& finding = placed.finding;
  if (is_pending(finding)) {
    move_cursor(placed);
    return run("ConfirmarDato");
  }
  if (!finding.row) return;
  run("MarcarRevisada", {argument("Regla", Any(String(std::string(finding.rule)))),
                         argument("Fila", Any::of_long(static_cast<std::int32_t>(*finding.row)))});
}

void Content::run(std::string_view command, const std::vector<uno::PropertyValue>& arguments) {
  const auto self = shared_from_this();  // The command may close the window.
  session_.office.command(session_.window, "mx.poa.calc:" + std::string(command), arguments);
  if (closed_) return;
  look_again();
  show_chosen();
}

std::optional<std::size_t> Content::row_of_cursor() const {
  if (!view_ || state_.face != Face::Report) return std::nullopt;
  const auto ranges = selected_ranges(view_);
  if (ranges.empty()) return std::nullopt;
  const GoalRows goals = Workbook(shown_in(session_.window)).goals();
  const std::int32_t row = ranges.front().start_row;
  if (ranges.front().sheet != goals.sheet || row < goals.first || row > goals.last())
    return std::nullopt;
  return static_cast<std::size_t>(row - goals.first) + 1;
}

std::string Content::active_sheet() const {
  const auto view = uno::query<uno::XSpreadsheetView>(uno::XFrame::controller(session_.window));
  if (!view) return {};
  return uno::XNamed::name(uno::query<uno::XNamed>(uno::XSpreadsheetView::active_sheet(view)))
      .utf8();
}

std::string Content::text(const Text& words, std::initializer_list<Word> with) const {
  return say(session_.language, words, with);
}

}  // namespace poa::extension
