// SPDX-License-Identifier: MPL-2.0
#include "commands/component.hpp"

#include <optional>
#include <string>

#include "commands/registry.hpp"
#include "office/texts.hpp"

namespace poa::extension {
namespace {

using uno::Ref;
using uno::String;

// Returns the part of the URL that follows the protocol, nullopt when the URL is not ours.
std::optional<std::string> name_in(const uno::Url& url) {
  const std::string text = url.complete.utf8();
  if (!text.starts_with(kProtocol)) return std::nullopt;
  return text.substr(kProtocol.size());
}

class Comandos final : public uno::Component {
 public:
  explicit Comandos(Ref<uno::XComponentContext> context) noexcept
      : Component(kComandos), context_(std::move(context)) {}

  [[nodiscard]] std::span<const uno::InterfaceTable> interfaces() const noexcept override;

  // The menu calls this.
  void trigger(const String& name) {
    const Services office(context_);
    const Session session{office, office.front_window(), office.language()};
    static_cast<void>(answer(name.utf8(), session, Arguments()));
  }

  // As protocol handler: the one argument is the window that it serves.
  void initialize(const uno::ListView& arguments) {
    if (arguments.size() == 0) return;
    const auto window = uno::Interface::share(arguments.at(0).interface());
    if (window) window_ = uno::query<uno::XFrame>(window);
  }
  Ref<uno::XDispatch> query_dispatch(const uno::Url& url, const String& /*target*/,
                                     std::int32_t /*search_flags*/) {
    const auto name = name_in(url);
    if (!name || find_command(*name) == nullptr) return {};
    return Ref<uno::XDispatch>(uno::Interface::share(as_interface()));
  }
  uno::Sequence<Ref<uno::XDispatch>> query_dispatches(const uno::DispatchDescriptors& asked) {
    std::vector<Ref<uno::XDispatch>> found;
    for (const uno::Url& url : asked.urls) found.push_back(query_dispatch(url, String(), 0));
    return uno::Sequence<Ref<uno::XDispatch>>(found);
  }

  void dispatch(const uno::Url& url, const uno::PropertyValuesView& values) {
    static_cast<void>(answer(url, values));
  }
  void dispatch_with_notification(const uno::Url& url, const uno::PropertyValuesView& values,
                                  const Ref<uno::XDispatchResultListener>& listener) {
    const Outcome outcome = answer(url, values);
    if (!listener) return;
    uno::XDispatchResultListener::dispatch_finished(
        listener, {uno::Interface::share(as_interface()), static_cast<std::int16_t>(outcome.state),
                   outcome.text.empty() ? uno::Any() : uno::Any(String(outcome.text))});
  }
  // The state of a command never changes, and a listener that hears nothing takes it for enabled.
  void add_status_listener(const Ref<uno::XStatusListener>& /*listener*/, const uno::Url& /*url*/) {
  }
  void remove_status_listener(const Ref<uno::XStatusListener>& /*listener*/,
                              const uno::Url& /*url*/) {}

 private:
  static Outcome answer(const std::string& name, const Session& session,
                        const Arguments& arguments) {
    const Command* command = find_command(name);
    if (command == nullptr)
      return {State::Failure, say(session.language, texts::kNoSuchCommand, {name})};
    return run(*command, session, arguments);
  }
  Outcome answer(const uno::Url& url, const uno::PropertyValuesView& values) {
    const Services office(context_);
    const Session session{office, window_, office.language()};
    return answer(name_in(url).value_or(url.complete.utf8()), session, Arguments(values));
  }

  Ref<uno::XComponentContext> context_;
  Ref<uno::XFrame> window_;
};

std::span<const uno::InterfaceTable> Comandos::interfaces() const noexcept {
  static constexpr uno::Method kJob[] = {uno::method<&Comandos::trigger>("trigger")};
  static constexpr uno::Method kInitialization[] = {
      uno::method<&Comandos::initialize>("initialize")};
  static constexpr uno::Method kProvider[] = {
      uno::method<&Comandos::query_dispatch>("queryDispatch"),
      uno::method<&Comandos::query_dispatches>("queryDispatches"),
  };
  static constexpr uno::Method kDispatch[] = {
      uno::method<&Comandos::dispatch>("dispatch"),
      uno::method<&Comandos::add_status_listener>("addStatusListener"),
      uno::method<&Comandos::remove_status_listener>("removeStatusListener"),
  };
  static constexpr uno::Method kNotifying[] = {
      uno::method<&Comandos::dispatch_with_notification>("dispatchWithNotification"),
  };
  static const uno::InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      kServiceInfo,
      {"com.sun.star.task.XJobExecutor", kJob},
      {"com.sun.star.lang.XInitialization", kInitialization},
      {"com.sun.star.frame.XDispatchProvider", kProvider},
      {uno::XDispatch::type_name, kDispatch},
      {"com.sun.star.frame.XNotifyingDispatch", kNotifying},
  };
  return kTables;
}

}  // namespace

uno::Interface make_comandos(const Ref<uno::XComponentContext>& context) {
  return uno::Interface::adopt((new Comandos(context))->as_interface());
}

}  // namespace poa::extension
