// SPDX-License-Identifier: MPL-2.0
#include "panel/controls.hpp"

#include <stdexcept>
#include <utility>

namespace poa::extension {

using uno::Any;
using uno::Ref;
using uno::String;

Controls::Controls(Ref<uno::XWindow> window)
    : window_(std::move(window)), container_(uno::query<uno::XControlContainer>(window_)) {}

Ref<uno::XControl> Controls::control(std::string_view name) const {
  auto control = uno::XControlContainer::control(container_, String(name));
  if (!control) throw_lacking(name);
  return control;
}

void Controls::throw_lacking(std::string_view name) {
  throw std::runtime_error("the panel lacks " + std::string(name));
}

void Controls::set_model_property(std::string_view name, std::string_view property,
                                  const Any& value) const {
  const auto model = uno::XControl::model(control(name));
  uno::XPropertySet::set_property_value(uno::query<uno::XPropertySet>(model), String(property),
                                        value);
}

void Controls::set_label(std::string_view name, std::string_view text) const {
  set_model_property(name, "Label", Any(String(text)));
}

void Controls::set_text(std::string_view name, std::string_view text) const {
  set_model_property(name, "Text", Any(String(text)));
}

void Controls::show(std::string_view name, bool visible) const {
  uno::XWindow::show(as<uno::XWindow>(name), visible);
}

void Controls::enable(std::string_view name, bool enabled) const {
  uno::XWindow::enable(as<uno::XWindow>(name), enabled);
}

uno::Size Controls::preferred(std::string_view name) const {
  return uno::XLayoutConstrains::preferred_size(as<uno::XLayoutConstrains>(name));
}

std::int32_t Controls::height(std::string_view name, std::int32_t width) const {
  constexpr std::int32_t kAnyHeight = 10'000;
  return uno::XLayoutConstrains::adjusted_size(as<uno::XLayoutConstrains>(name),
                                               {width, kAnyHeight})
      .height;
}

void Controls::place(std::string_view name, const uno::Rectangle& area) const {
  constexpr std::int16_t kPlaceAndSize = 15;
  uno::XWindow::place(as<uno::XWindow>(name), area.x, area.y, area.width, area.height,
                      kPlaceAndSize);
}

// The model of a window and the models of its controls hold each other until it is told to end,
// which the window does not do.
void Controls::dispose() const {
  const auto model = uno::XControl::model(uno::query<uno::XControl>(window_));
  uno::XComponent::dispose(uno::query<uno::XComponent>(window_));
  uno::XComponent::dispose(uno::query<uno::XComponent>(model));
}

}  // namespace poa::extension
