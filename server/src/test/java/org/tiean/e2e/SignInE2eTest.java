package org.tiean.e2e;

import org.junit.jupiter.api.Test;

/** Coming in and going out. */
class SignInE2eTest extends DeskStory {
    @Test
    void a_wrong_password_is_told_and_the_right_one_opens_the_workbench() {
        var officer = somebody();
        officer.go("/");
        officer.sees(officer.heading("登录"));
        officer.signIn("lianhu.handler2", "not-the-password");
        officer.sees("账号或密码");
        officer.signIn("lianhu.handler2", Product.PASSWORD);
        officer.page().locator("button.who").click();
        officer.page().getByText("退出登录").click();
        officer.sees(officer.heading("登录"));
        officer.go("/matters");
        officer.sees(officer.heading("登录"));
    }
}
