// SPDX-License-Identifier: MPL-2.0
#include "panel/layout.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace poa::extension {
namespace {

using uno::Rectangle;

constexpr std::array kOfReport{control::kFilterLabel, control::kFilter,    control::kPrevious,
                               control::kNext,        control::kListLabel, control::kList,
                               control::kDetailLabel, control::kDetail,    control::kGo,
                               control::kReview,      control::kRepair};
constexpr std::array kSteps{control::kNewReport, control::kImport, control::kNextQuarter,
                            control::kClose};
constexpr std::array kWays{control::kPrevious, control::kNext};
constexpr std::array kActions{control::kGo, control::kReview, control::kRepair};

// Places controls below each other, from the top.
class Stack {
 public:
  Stack(const Controls& controls, const Rectangle& area)
      : controls_(controls),
        button_height_(controls.preferred(control::kNext).height),
        gap_(std::max<std::int32_t>(button_height_ / 6, 2)),
        width_(std::max<std::int32_t>(area.width - 2 * gap_, 1)),
        y_(gap_) {}

  [[nodiscard]] std::int32_t y() const { return y_; }
  void go_back_to(std::int32_t y) { y_ = y; }
  [[nodiscard]] std::int32_t button_height() const { return button_height_; }

  void add(std::string_view name, std::int32_t height) {
    controls_.place(name, {gap_, y_, width_, height});
    y_ += height + gap_;
  }
  void add_text(std::string_view name) { add(name, controls_.height(name, width_)); }
  // A label stands close to what it names.
  void add_label(std::string_view name) {
    add_text(name);
    y_ -= gap_;
  }
  // Side by side as far as they fit, else in the next row.
  void add_buttons(std::span<const std::string_view> names) {
    std::int32_t x = gap_;
    for (const std::string_view name : names) {
      const std::int32_t width = std::min(controls_.preferred(name).width, width_);
      if (x > gap_ && x + width > gap_ + width_) {
        x = gap_;
        y_ += button_height_ + gap_;
      }
      controls_.place(name, {x, y_, width, button_height_});
      x += width + gap_;
    }
    y_ += button_height_ + gap_;
  }

 private:
  const Controls& controls_;
  std::int32_t button_height_;
  std::int32_t gap_;
  std::int32_t width_;
  std::int32_t y_;
};

// `room` is the height that the list and the text of the chosen finding share, beyond what makes
// both of use: the list gets three parts of five.
void lay_out_report(const Controls& controls, Stack& stack, std::int32_t room) {
  const std::int32_t least = 3 * stack.button_height() / 2;
  stack.add_label(control::kFilterLabel);
  stack.add(control::kFilter, controls.preferred(control::kFilter).height);
  stack.add_buttons(kWays);
  stack.add_label(control::kListLabel);
  const std::int32_t list = room * 3 / 5;
  stack.add(control::kList, least + list);
  stack.add_label(control::kDetailLabel);
  stack.add(control::kDetail, least + room - list);
  stack.add_buttons(kActions);
}

}  // namespace

std::int32_t lay_out(const Controls& controls, Face face,
                     const std::vector<std::string_view>& steps) {
  const auto is_step = [&steps](std::string_view name) {
    return std::find(steps.begin(), steps.end(), name) != steps.end();
  };
  for (const std::string_view name : kOfReport)
    controls.show(name, face == Face::Report || is_step(name));
  for (const std::string_view name : kSteps) controls.show(name, is_step(name));
  const Rectangle area = uno::XWindow::area(controls.window());
  Stack stack(controls, area);
  stack.add_text(control::kVerdict);
  if (!steps.empty()) stack.add_buttons(steps);
  if (face != Face::Report) return stack.y();
  const std::int32_t above = stack.y();
  lay_out_report(controls, stack, 0);
  const std::int32_t least = stack.y();
  if (area.height <= least) return least;
  stack.go_back_to(above);
  lay_out_report(controls, stack, area.height - least);
  return least;
}

}  // namespace poa::extension
