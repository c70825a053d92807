// SPDX-License-Identifier: MPL-2.0
#include "panel/component.hpp"

#include <algorithm>
#include <memory>
#include <span>
#include <utility>

#include "panel/content.hpp"

namespace poa::extension {
namespace {

using uno::Interface;
using uno::Ref;
using uno::String;

// The panel as the sidebar knows it. What it is asked for often, it answers with constants.
class Panel final : public uno::Object {
 public:
  Panel(String url, Ref<uno::XFrame> window, std::shared_ptr<Content> content)
      : url_(std::move(url)), window_(std::move(window)), content_(std::move(content)) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override;

  Ref<uno::XInterface> real_interface() {
    return Ref<uno::XInterface>(Interface::share(as_interface()));
  }
  Ref<uno::XFrame> frame() { return window_; }
  String resource_url() { return url_; }
  std::int16_t type() {
    constexpr std::int16_t kToolPanel = 7;
    return kToolPanel;
  }

  Ref<uno::XWindow> window() { return content_->window(); }
  // The window's own children say what they are.
  Ref<uno::XAccessible> create_accessible(const Ref<uno::XAccessible>& /*parent*/) {
    return uno::query<uno::XAccessible>(content_->window());
  }
  // It fills the deck, which scrolls where it is too low.
  uno::LayoutSize height_for_width(std::int32_t /*width*/) {
    const std::int32_t least = content_->least_height();
    return {least, -1, std::max<std::int32_t>(least, 500)};
  }
  std::int32_t minimal_width() { return 100; }

  void dispose() { content_->close(); }
  // The sidebar, which made the panel, takes it away by itself.
  void add_event_listener(const Ref<uno::XEventListener>& /*listener*/) {}
  void remove_event_listener(const Ref<uno::XEventListener>& /*listener*/) {}

 private:
  String url_;
  Ref<uno::XFrame> window_;
  std::shared_ptr<Content> content_;
};

std::span<const uno::InterfaceTable> Panel::interfaces() const noexcept {
  static constexpr uno::Method kElement[] = {
      uno::method<&Panel::real_interface>("getRealInterface"),
      uno::method<&Panel::frame>("Frame"),
      uno::method<&Panel::resource_url>("ResourceURL"),
      uno::method<&Panel::type>("Type"),
  };
  static constexpr uno::Method kToolPanel[] = {
      uno::method<&Panel::create_accessible>("createAccessible"),
      uno::method<&Panel::window>("Window"),
  };
  static constexpr uno::Method kSidebarPanel[] = {
      uno::method<&Panel::height_for_width>("getHeightForWidth"),
      uno::method<&Panel::minimal_width>("getMinimalWidth"),
  };
  static constexpr uno::Method kComponent[] = {
      uno::method<&Panel::dispose>("dispose"),
      uno::method<&Panel::add_event_listener>("addEventListener"),
      uno::method<&Panel::remove_event_listener>("removeEventListener"),
  };
  static const uno::InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {"com.sun.star.ui.XUIElement", kElement},
      {"com.sun.star.ui.XToolPanel", kToolPanel},
      {"com.sun.star.ui.XSidebarPanel", kSidebarPanel},
      {uno::XComponent::type_name, kComponent},
  };
  return kTables;
}

// An object among the arguments of the sidebar, as an X; empty when there is none.
template <class X>
Ref<X> object_in(const uno::PropertyValuesView& arguments, std::string_view name) {
  const auto value = arguments.find(name);
  const auto object = value ? Interface::share(value->interface()) : Interface();
  return object ? uno::query<X>(object) : Ref<X>();
}

class PanelFactory final : public uno::Component {
 public:
  explicit PanelFactory(Ref<uno::XComponentContext> context) noexcept
      : Component(kPanel), context_(std::move(context)) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override;

  // Empty for whoever gives no window: without one there is nothing to show it in.
  Ref<uno::XUIElement> create(const String& url, const uno::PropertyValuesView& arguments) {
    const auto parent = object_in<uno::XWindowPeer>(arguments, "ParentWindow");
    const auto window = object_in<uno::XFrame>(arguments, "Frame");
    const auto sidebar = object_in<uno::XSidebar>(arguments, "Sidebar");
    if (!parent || !window) return {};
    const Services office(context_);
    auto* panel =
        new Panel(url, window, Content::open({office, window, office.language()}, sidebar, parent));
    return Ref<uno::XUIElement>(Interface::adopt(panel->as_interface()));
  }

 private:
  Ref<uno::XComponentContext> context_;
};

std::span<const uno::InterfaceTable> PanelFactory::interfaces() const noexcept {
  static constexpr uno::Method kFactory[] = {
      uno::method<&PanelFactory::create>("createUIElement"),
  };
  static const uno::InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      kServiceInfo,
      {"com.sun.star.ui.XUIElementFactory", kFactory},
  };
  return kTables;
}

}  // namespace

uno::Interface make_panel_factory(const Ref<uno::XComponentContext>& context) {
  return Interface::adopt((new PanelFactory(context))->as_interface());
}

}  // namespace poa::extension
